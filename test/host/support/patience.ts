/** How long a test waits for what it expects: several tests may fail before the run is given up. */
export const patienceMilliseconds = Number(process.env['PATIENCE'] ?? 30_000);
