import { appendText } from './sampleTeamEdits';
import type { Edit } from './sampleTeamFiles';

const architecture = 'docs/architecture.md';
const runbook = 'docs/runbook.md';
const onboarding = 'docs/onboarding.md';
const payments = 'docs/payments.md';
const shipping = 'docs/shipping.md';
const cards = 'docs/cards.md';

const decision = (number: string, name: string, text: string): Edit =>
  appendText(
    `docs/decisions/${number}-${name}.md`,
    `Decision ${number}: ${name.replaceAll('-', ' ')}`,
    `# ${number} ${name.replaceAll('-', ' ')}\n\n${text}`,
  );

const section = (path: string, subject: string, text: string): Edit => appendText(path, subject, `\n${text}`);

/** What the manager writes, oldest first. */
export const managerWriting: readonly Edit[] = [
  appendText(
    architecture,
    'Sketch the architecture',
    '# Architecture\n\nOne service, one database, one queue. Everything else is a provider behind an interface.',
  ),
  decision(
    '0001',
    'one-service-for-checkout',
    'We move checkout out of the shop. The shop keeps the catalogue.\n\nRevisit when two teams need to release it.',
  ),
  appendText(
    onboarding,
    'Write down how to start',
    '# Your first week\n\nPair on two pull requests before you open your own.',
  ),
  decision(
    '0002',
    'money-in-minor-units',
    'Amounts are whole numbers of the minor unit. Rounding happens once, when tax is known.',
  ),
  section(
    architecture,
    'Describe how a checkout becomes an order',
    '## From checkout to order\n\nA checkout is confirmed once. The order copies its prices, so that later price changes never reach it.',
  ),
  section(
    onboarding,
    'Say whom to ask about what',
    '## Whom to ask\n\nShipping and tax: Linnea. Cart and promotions: Tomás. Orders: Ravi. Notifications: Ifeoma.',
  ),
  decision(
    '0003',
    'idempotency-keys-for-every-write',
    'Every write takes a key from the caller. A repeated key answers with the first result.',
  ),
  appendText(runbook, 'Begin a runbook', '# Runbook\n\nStart with the dashboard. Then the logs of the last release.'),
  section(
    runbook,
    'Explain how to pause captures',
    '## Pausing captures\n\nSet `captures.paused` and wait until the queue is idle. Authorisations last seven days.',
  ),
  decision('0004', 'webhooks-are-at-least-once', 'Providers repeat webhooks. Handlers must survive that in any order.'),
  appendText(
    payments,
    'Describe the payment providers',
    '# Payments\n\nTwo providers, chosen by currency. The gateway hides which one it is.',
  ),
  section(
    payments,
    'Describe what the ledger promises',
    '## The ledger\n\nEntries are never changed. A mistake is reversed by a second entry.',
  ),
  section(
    architecture,
    'List what the service depends on',
    '## Dependencies\n\nThe shop for the catalogue, two payment providers, four carriers, one tax service.',
  ),
  decision(
    '0005',
    'tax-rules-belong-to-shipping',
    'Linnea takes the tax rules over. They change with shipping zones, and she knows both.',
  ),
  section(
    onboarding,
    'Explain how we review',
    '## Reviews\n\nAnswer within half a working day. Ask questions, and say what you liked.',
  ),
  section(
    runbook,
    'Explain how to replay webhooks',
    '## Replaying webhooks\n\nReplays are safe: the key of the event is kept for thirty days.',
  ),
  decision(
    '0006',
    'feature-branches-live-three-days',
    'Longer work goes behind a switch, in steps that can be reviewed.',
  ),
  section(
    payments,
    'Draw the states of a payment',
    '## States\n\npending, authorized, captured; or declined; or voided before capture.',
  ),
  section(architecture, 'Explain why prices are copied', '## Copied prices\n\nSupport must see what the customer saw.'),
  section(
    runbook,
    'Note what to do when a carrier is down',
    '## A carrier is down\n\nSwitch it off in the settings. Rates fall back to the zone table.',
  ),
  decision(
    '0007',
    'double-entry-for-refunds',
    'Refunds become two entries. Until then a refund is a negative payment.',
  ),
  section(
    onboarding,
    'Name the meetings that matter',
    '## Meetings\n\nMonday planning, Thursday demo. Everything else is optional.',
  ),
  section(
    payments,
    'Explain partial captures',
    '## Partial captures\n\nOne capture for each parcel. The rest is voided after the last one.',
  ),
  section(
    runbook,
    'Explain the ledger alarms',
    '## Ledger alarms\n\nDebits and credits differ: stop settlements first, then look.',
  ),
  section(
    architecture,
    'Describe where invoices come from',
    '## Invoices\n\nAn invoice is drafted when the order is paid and sent when it is shipped.',
  ),
  decision('0008', 'one-queue-per-provider', 'A slow provider must not hold up the other one.'),
  section(
    payments,
    'Explain how settlements are matched',
    '## Settlements\n\nMatched by reference, then by amount and day. What is left is shown to support.',
  ),
  section(
    runbook,
    'Say who may release on a Friday',
    '## Fridays\n\nFixes only, and somebody stays until the queue is idle.',
  ),
  section(
    onboarding,
    'Add a glossary',
    '## Words\n\nA checkout is a cart with an address. An order is a checkout that was paid.',
  ),
];

/** What the others write, oldest first. */
export const teamWriting: readonly Edit[] = [
  appendText(
    shipping,
    'Describe how rates are found',
    '# Shipping\n\nRates are asked of every carrier at once. The slowest has two seconds.',
  ),
  appendText(cards, 'Explain card tokens', '# Cards\n\nTokens belong to one provider and cannot move.'),
  section(
    shipping,
    'Explain delivery windows',
    '## Delivery windows\n\nA window is held for ten minutes while the customer pays.',
  ),
  section(cards, 'Explain disputes', '## Disputes\n\nA dispute freezes the refund. Evidence is due within a week.'),
  section(
    shipping,
    'Explain how parcels are split',
    '## Parcels\n\nBy weight first, then by what may not travel together.',
  ),
  section(
    cards,
    'Explain strong authentication',
    '## Strong authentication\n\nOffered above thirty euros, or where the issuer asks.',
  ),
  section(
    shipping,
    'Say which labels can be voided',
    '## Voiding labels\n\nUntil the parcel is scanned for the first time.',
  ),
  section(
    cards,
    'Explain refunds to gift cards',
    '## Gift cards\n\nA refund goes back to the card first, then to the payment.',
  ),
  section(shipping, 'List the zones', '## Zones\n\nHome, neighbours, rest of the continent, world.'),
  section(
    shipping,
    'Explain the fallback table',
    '## Fallback\n\nUsed when no carrier answers. Refreshed every night.',
  ),
];
