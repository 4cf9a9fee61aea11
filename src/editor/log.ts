/** What a feature needs of the log; the editor's log channel is one. Lines at `info` name no person. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
