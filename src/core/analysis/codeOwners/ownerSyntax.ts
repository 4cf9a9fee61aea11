/** True for `@user`, `@org/team` and an e-mail, as GitHub writes owners. */
export function isGithubOwner(word: string): boolean {
  return /^@[\w-]+(?:\/[\w.-]+)?$/.test(word) || isEmail(word);
}

/** True for `@user`, `@group`, `@group/subgroup`, `@@role` and an e-mail, as GitLab writes owners. */
export function isGitlabOwner(word: string): boolean {
  return /^@[\w.-]+(?:\/[\w.-]+)*$/.test(word) || /^@@(?:developer|maintainer|owner)s?$/i.test(word) || isEmail(word);
}

function isEmail(word: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(word);
}

/** The words of a text, between spaces and tabs. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t]+/).filter(word => word !== '');
}
