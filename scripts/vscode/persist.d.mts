/**
 * Does something until it succeeds, and fails as the last try failed: where a busy window may not hear, a person tries
 * again, each time with more patience. A try is given how many milliseconds it may wait for each thing that it expects
 * to see; it is tried again only where that wait was in vain.
 */
export declare function persist<T>(attempt: (milliseconds: number) => Promise<T>): Promise<T>;
