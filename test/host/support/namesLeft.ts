import { sampleManager, sampleTeam } from '../../support/sampleTeamPeople';

const identities = [sampleManager, ...Object.values(sampleTeam).map(({ identity }) => identity)];
const secrets = identities.flatMap(({ name, email }) => [email, ...name.split(' ')]);

/** The names and e-mails of the sample team's people that a text still has. */
export function namesLeft(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return secrets.filter(secret => new RegExp(`\\b${secret.toLowerCase()}\\b`).test(lower));
}
