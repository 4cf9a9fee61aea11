import assert from 'node:assert/strict';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { buildSampleTeam } from '../../support/sampleTeam';
import {
  counts,
  grouped,
  isOutsideHours,
  isProduct,
  landings,
  readCommits,
  within,
  workCommits,
} from '../../support/sampleTeamCount';
import type { CountedCommit } from '../../support/sampleTeamCount';
import { forge, sampleManager } from '../../support/sampleTeamPeople';

const day = 24 * 60 * 60_000;
const ledger = 'src/payments/ledger.ts';
const taxRules = 'src/tax/taxRules.ts';
const onPath = ({ files }: CountedCommit): boolean => files.some(file => critical.test(file));
const critical =
  /^(db\/migrations\/|src\/(payments\/(ledger|paymentGateway|webhookHandler)|checkout\/checkoutService|orders\/orderRepository|cart\/promotions|shipping\/shippingRates)\.ts$)/;

const own = ({ author }: CountedCommit): boolean => author === sampleManager.email;
const others = (commit: CountedCommit): boolean => !own(commit);
const touches = (path: string) => (commit: CountedCommit) => commit.files.includes(path);
const people = (commits: readonly CountedCommit[]): number => new Set(commits.map(({ author }) => author)).size;
const share = (commits: readonly CountedCommit[]): number => commits.filter(own).length / commits.length;

/** A Sunday, a Monday morning, and the first minute of a Saturday in a new year. */
const untils = ['2026-11-22T16:00:00Z', '2026-03-02T08:00:00Z', '2027-01-02T00:00:00Z'];

for (const until of untils.map(text => new Date(text))) {
  describe(`the sample team, counted by hand at ${until.toISOString()}`, () => {
    let all: readonly CountedCommit[];
    let window: readonly CountedCommit[];
    let landingOf: ReadonlyMap<string, CountedCommit>;
    before(async () => {
      const directory = temporaryFolder();
      await buildSampleTeam(directory, until);
      all = await readCommits(directory);
      window = workCommits(within(all, until, 90));
      landingOf = landings(all);
    });
    after(removeTemporaryFolders);

    const landingsOf = (commits: readonly CountedCommit[]): ReadonlySet<CountedCommit | undefined> =>
      new Set(commits.map(({ id }) => landingOf.get(id)));

    /** Whether the manager holds a file that the team uses: half of its landings, and five of them on three days. */
    function isHeld(path: string): boolean {
      const [mine, theirs] = [own, others].map(whose => window.filter(touches(path)).filter(whose));
      if (mine === undefined || theirs === undefined) return false;
      const days = new Set([...landingsOf(mine)].map(landing => Math.floor((landing?.committedAt ?? 0) / day)));
      const byPerson = grouped(theirs, ({ author }) => author).map(each => landingsOf(each).size);
      const theirLandings = byPerson.reduce((sum, count) => sum + count, 0);
      const used = theirs.length >= 5 && people(theirs) >= 2 && within(theirs, until, 30).length > 0;
      return used && days.size >= 3 && landingsOf(mine).size >= Math.max(5, theirLandings);
    }

    it('ends before its end and goes back half a year', () => {
      const times = all.map(({ committedAt }) => committedAt);
      assert.ok(Math.max(...times) <= +until && Math.max(...times) > +until - 4 * day);
      assert.ok(Math.min(...times) > +until - 190 * day && Math.min(...times) < +until - 175 * day);
    });

    it('has six regulars, who make 12 to 20 work commits in nearly every week', () => {
      const byPerson = grouped(window, ({ author }) => author);
      assert.equal(byPerson.filter(commits => commits.length >= 5).length, 6);
      const weeks = grouped(window, ({ committedAt }) => Math.floor((+until - committedAt) / (7 * day)));
      const busy = weeks.filter(commits => commits.length >= 12 && commits.length <= 20);
      assert.ok(window.length >= 180 && busy.length >= 10, `${window.length} in ${busy.length} such weeks`);
    });

    it('changes at least 40 product files, so that 4 or more can be hot', () => {
      const changed = new Set(window.flatMap(({ files }) => files.filter(counts)));
      assert.ok([...changed].filter(isProduct).length >= 40);
      assert.ok(Math.ceil(changed.size / 10) >= 4);
    });

    it('has a manager who holds at least two of the five busiest files', () => {
      const changes = window.flatMap(({ files }) => files.filter(counts));
      const busiest = grouped(changes, file => file).toSorted((a, b) => b.length - a.length);
      const held = busiest.slice(0, 5).filter(([file = '']) => isHeld(file));
      assert.ok(held.length >= 2);
    });

    it('has busy files that the manager leaves to others', () => {
      for (const file of ['src/cart/promotions.ts', 'src/shipping/shippingRates.ts']) {
        const changes = window.filter(touches(file));
        assert.ok(changes.length >= 5 && people(changes) >= 3 && share(changes) === 0, file);
      }
    });

    it('has a manager who makes 34 to 38 % of the work on the product', () => {
      const made = share(window.filter(({ files }) => files.some(isProduct)));
      assert.ok(made > 0.34 && made < 0.38, String(made));
    });

    it('has a ledger and a new migration that only the manager knows', () => {
      const changes = workCommits(all).filter(touches(ledger));
      assert.equal(changes.filter(others).length, 0);
      assert.ok(changes.length >= 12);
      assert.ok(window.filter(touches(ledger)).length >= 3);
      const migrations = window.filter(({ files }) => files.some(file => file.startsWith('db/migrations/')));
      assert.ok(migrations.filter(own).length >= 3 && migrations.some(others));
    });

    it('has a manager whose work sinks from people and words down to the critical path', () => {
      const mine = all.filter(commit => own(commit) && commit.parents.length < 2);
      const bands = (commits: readonly CountedCommit[]): readonly number[] => {
        const named = commits.filter(commit => others(commit) && commit.trailers.includes(sampleManager.email));
        const first = commits.filter(commit => mine.includes(commit)).map(bandOf);
        return [
          ...['critical', 'product', 'support', 'writing'].map(band => first.filter(each => each === band).length),
          named.length,
        ];
      };
      const [critical = 0, ...rest] = bands(within(all, until, 42));
      const [before = 0, ...restBefore] = bands(within(all, new Date(+until - 48 * day), 42));
      assert.ok(Math.min(critical, ...rest, before, ...restBefore) >= 1);
      assert.ok(critical >= 2 * before);
      assert.ok((rest[2] ?? 0) + (rest[3] ?? 0) < ((restBefore[2] ?? 0) + (restBefore[3] ?? 0)) / 2);
    });

    it('has a manager whose share of the critical path rises through eight fortnights', () => {
      const fortnights = Array.from({ length: 8 }, (_, index) =>
        share(within(workCommits(all).filter(onPath), new Date(+until - (7 - index) * 14 * day), 14)),
      );
      const pairs = fortnights.flatMap((earlier, index) =>
        fortnights.slice(index + 1).map(later => Math.sign(later - earlier)),
      );
      assert.ok(pairs.reduce((sum, sign) => sum + sign, 0) >= 16, fortnights.join(' '));
      const mean = (shares: readonly number[]): number => shares.reduce((sum, each) => sum + each, 0) / shares.length;
      assert.ok(mean(fortnights.slice(4)) - mean(fortnights.slice(0, 4)) > 0.1);
    });

    it('has a manager who works late, and did not before', () => {
      const mine = all.filter(commit => own(commit) && commit.parents.length < 2 && commit.committer !== forge.email);
      const now = within(mine, until, 90);
      const before = mine.filter(commit => !now.includes(commit));
      const [late, lateBefore] = [now, before].map(commits => commits.filter(isOutsideHours).length);
      assert.ok((late ?? 0) >= (3 * 90) / 7, String(late));
      assert.ok(before.length >= 30);
      assert.ok((late ?? 0) / now.length - (lateBefore ?? 0) / before.length > 0.15);
      assert.ok((late ?? 0) / now.length > (2 * (lateBefore ?? 0)) / before.length);
    });

    it('has a manager who goes straight to main where nobody else does', () => {
      const direct = (commit: CountedCommit): boolean =>
        landingOf.get(commit.id) === commit && commit.committer !== forge.email && !/\(#\d+\)$/.test(commit.subject);
      assert.ok(window.filter(own).filter(onPath).filter(direct).length >= 3);
      assert.equal(window.filter(others).filter(direct).length, 0);
    });

    it("has a manager who presses most merges of others' work", () => {
      const merges = within(all, until, 90).filter(({ parents }) => parents.length === 2);
      const theirs = merges.filter(merge => all.some(commit => landingOf.get(commit.id) === merge && others(commit)));
      assert.ok(theirs.length >= 10 && share(theirs) > 0.5 && share(theirs) < 1);
    });

    it('has a file that the manager handed over', () => {
      const changes = workCommits(all).filter(touches(taxRules));
      const now = changes.filter(commit => window.includes(commit));
      assert.ok(changes.filter(commit => own(commit) && !now.includes(commit)).length >= 8);
      assert.ok(now.length >= 3 && share(now) === 0);
    });
  });
}

function bandOf(commit: CountedCommit): 'critical' | 'product' | 'support' | 'writing' {
  if (onPath(commit)) return 'critical';
  if (commit.files.some(isProduct)) return 'product';
  return commit.files.some(file => file.startsWith('docs/')) ? 'writing' : 'support';
}
