import type { GuidanceSource } from './guidanceEntry';

const varma = 'Sandeep Varma';
const orosz = 'Gergely Orosz';
const kua = 'Patrick Kua';
const larson = 'Will Larson';
const fournier = 'Camille Fournier';
const dora = 'DORA';
const google = 'Google';

/** Each text that the catalogue draws on, once. An entry says in its own words what its source says. */
export const sources = {
  stayingTechnical: {
    author: varma,
    title: 'Staying Technical as an Engineering Manager',
    address: 'https://emdock.com/blog/staying-technical-as-an-em',
  },
  guidingArchitecture: {
    author: varma,
    title: 'How to Guide Architecture Without Being the Architect',
    address: 'https://emdock.com/blog/guiding-architecture-without-being-the-architect',
  },
  shouldManagersCode: {
    author: 'James Stanier',
    title: 'Should managers still code?',
    address: 'https://theengineeringmanager.substack.com/p/should-managers-still-code',
  },
  criticalPath: {
    author: 'epkatz',
    title: "Don't be in the critical path",
    address: 'https://epkatz.com/in-the-critical-path-as-a-manager/',
  },
  managersShouldNotCode: {
    author: 'Bob Tomlin',
    title: "Why Great Engineering Managers Shouldn't Code",
    address: 'https://bobtomlin-70659.medium.com/why-great-engineering-managers-shouldnt-code-3e046aa0f52c',
  },
  codingAsManager: {
    author: 'squidtree',
    title: 'Coding as a manager',
    address: 'https://www.squidtree.com/notes/coding-as-a-manager/1B7',
  },
  techLeadManagerLure: {
    author: 'lucianohgo',
    title: 'The Lure of the Tech Lead Manager and Why You Should Avoid it',
    address: 'https://lucianohgo.com/posts/the-lure-of-the-tech-lead-manager-and-why-you-should-avoid-it',
  },
  stillWriteCode: {
    author: 'Matheus Lima',
    title: 'Why I Still Write Code as an Engineering Manager',
    address: 'https://terriblesoftware.org/2026/01/22/why-i-still-write-code-as-an-engineering-manager/',
  },
  howTechnical: {
    author: 'manager138',
    title: 'How technical should an EM be?',
    address: 'https://manager138.com/roles/2023/08/07/em_technical.html',
  },
  blankenshipInterview: {
    author: 'Marcus Blankenship',
    title: 'Interview with Marcus Blankenship, Technical Leadership Consultant',
    address: 'https://www.managersclub.com/posts/marcus-blankenship',
  },
  technicality: {
    author: 'Michael Lopp (Rands)',
    title: 'Technicality',
    address: 'https://randsinrepose.com/archives/technicality/',
  },
  managersPath: {
    author: fournier,
    title: "The Manager's Path",
    address: 'https://www.oreilly.com/library/view/the-managers-path/9781491973882/',
  },
  lazinessAndImpatience: {
    author: fournier,
    title: 'The Virtues of Laziness and Impatience',
    address: 'https://www.elidedbranches.com/2016/06/the-virtues-of-laziness-and-impatience.html',
  },
  stayingHandsOn: {
    author: orosz,
    title: 'Staying Hands-On, as an Engineering Manager or a Tech Lead',
    address: 'https://newsletter.pragmaticengineer.com/p/staying-hands-on',
  },
  stayingTechnicalNotes: {
    author: orosz,
    title: "Staying Technical as an Engineering Manager (a reader's notes)",
    address: 'https://brain.drmario.tech/references/articles/staying-technical-as-an-engineering-manager',
  },
  codingAtWork: {
    author: larson,
    title: 'Coding at work (after a decade away)',
    address: 'https://lethain.com/coding-at-work/',
  },
  techLeadManagers: {
    author: larson,
    title: 'Tech Lead Management roles are a trap',
    address: 'https://lethain.com/tech-lead-managers/',
  },
  holidayTest: {
    author: kua,
    title: 'The Holiday Test',
    address: 'https://www.patkua.com/blog/the-holiday-test/',
  },
  techLeadEngineeringManager: {
    author: kua,
    title: 'Level Up 151: The Tech Lead Engineering Manager',
    address: 'https://levelup.patkua.com/issues/level-up-issue-151-1241820',
  },
  systemsDrivenLeadership: {
    author: 'Stoneberg Design',
    title: 'Systems-Driven Leadership Philosophy',
    address: 'https://stonebergdesign.com/expertise/methods/systems-driven-leadership-philosophy',
  },
  experiencedDevelopers: {
    author: 'r/ExperiencedDevs',
    title: 'Should managers also be writing code?',
    address: 'https://www.reddit.com/r/ExperiencedDevs/comments/1dfsa9t/should_managers_also_be_writing_code/',
  },
  smallChanges: {
    author: google,
    title: 'Engineering Practices: Small CLs',
    address: 'https://google.github.io/eng-practices/review/developer/small-cls.html',
  },
  speedOfReviews: {
    author: google,
    title: 'Engineering Practices: Speed of Code Reviews',
    address: 'https://google.github.io/eng-practices/review/reviewer/speed.html',
  },
  trunkBased: {
    author: dora,
    title: 'Trunk-based development',
    address: 'https://dora.dev/capabilities/trunk-based-development/',
  },
  smallBatches: {
    author: dora,
    title: 'Working in small batches',
    address: 'https://dora.dev/capabilities/working-in-small-batches/',
  },
  workInProcess: {
    author: dora,
    title: 'Work in process limits',
    address: 'https://dora.dev/capabilities/wip-limits/',
  },
  changeApproval: {
    author: dora,
    title: 'Streamlining change approval',
    address: 'https://dora.dev/capabilities/streamlining-change-approval/',
  },
  deploymentAutomation: {
    author: dora,
    title: 'Deployment automation',
    address: 'https://dora.dev/capabilities/deployment-automation/',
  },
  truckFactors: {
    author: 'Avelino, Passos, Hora and Valente',
    title: 'A Novel Approach for Estimating Truck Factors',
    address: 'https://arxiv.org/abs/1604.06766',
  },
  reviewRecommendation: {
    author: 'Ehsan Mirsaeedi',
    title: 'Mitigating Turnover with Code Review Recommendation',
    address: 'https://spectrum.library.concordia.ca/id/eprint/985877/',
  },
  concurrentEdits: {
    author: 'Maddila, Nagappan, Bird, Gousios and van Deursen',
    title: 'ConE: A Concurrent Edit Detection Tool for Large-scale Software Development',
    address: 'https://doi.org/10.1145/3478019',
  },
  workingHours: {
    author: 'Claes, Mäntylä, Kuutila and Adams',
    title: 'Do Programmers Work at Night or During the Weekend?',
    address: 'https://arxiv.org/abs/1802.05084',
  },
} as const satisfies Record<string, GuidanceSource>;
