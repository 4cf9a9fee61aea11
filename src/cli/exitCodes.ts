/** Exit code for usage, no repository, an unknown base or manager, unreadable settings. */
export const usageCode = 2;
