/**
 * True for an entry of git's raw diff, `:mode mode id id STATUS`, of a submodule: that is a commit of another repository, not
 * a file of this one.
 */
export function isOfSubmodule(bytes: Uint8Array, start: number): boolean {
  return isSubmodule(bytes, start + 1) || isSubmodule(bytes, start + 8);
}

/** A mode has six digits; of all of git's 160000 alone begins like that. */
function isSubmodule(bytes: Uint8Array, mode: number): boolean {
  return bytes[mode] === 0x31 && bytes[mode + 1] === 0x36;
}
