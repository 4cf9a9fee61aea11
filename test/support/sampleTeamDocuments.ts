import { appendText, replaceText, setValues } from './sampleTeamEdits';
import type { Edit } from './sampleTeamFiles';
import { ledger, managerAtHome, sampleManager, sampleTeam } from './sampleTeamPeople';

const address = ({ name, email }: { readonly name: string; readonly email: string }): string => `${name} <${email}>`;

const editorSettings = `{
  // What Altitude takes as critical besides what history shows.
  "altitude.criticalPaths": [
    "${ledger}", // money moves here
  ],
  "editor.formatOnSave": true,
}
`;

const codeOwners = `# Reviewers by folder.
/src/shipping/ ${sampleTeam.linnea.identity.email} ${sampleTeam.tomas.identity.email}
/src/payments/ ${sampleManager.email}
`;

const workflow = `name: CI
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
      - run: npm ci
      - run: npm test`;

const manifest = {
  name: 'checkout-service',
  version: '1.0.0',
  private: true,
  scripts: { start: 'node dist/server.js', test: 'node --test' },
  dependencies: { fastify: '5.0.0', pg: '8.12.0', pino: '9.3.0' },
};

/** The files that the service starts with, besides its source. */
export const skeleton: readonly Edit[] = [
  appendText(
    'README.md',
    '',
    '# Checkout service\n\nTakes a cart, an address and a payment, and makes an order of them.',
  ),
  setValues('package.json', '', manifest),
  setValues('package-lock.json', '', { name: manifest.name, lockfileVersion: 3, packages: {} }),
  setValues('tsconfig.json', '', { compilerOptions: { strict: true, outDir: 'dist' }, include: ['src', 'test'] }),
  appendText('.gitignore', '', 'node_modules/\ndist/'),
  appendText('.gitattributes', '', 'src/generated/** linguist-generated'),
  appendText('.mailmap', '', `${address(sampleManager)} <${managerAtHome.email}>`),
  replaceText('.vscode/settings.json', '', editorSettings),
  replaceText('.github/CODEOWNERS', '', codeOwners),
  appendText('.github/workflows/ci.yml', '', workflow),
  appendText('Dockerfile', '', 'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci --omit=dev'),
  appendText('CHANGELOG.md', '', '# Changelog'),
  appendText(
    'src/generated/openapi.ts',
    '',
    '// Generated from openapi.yaml. Do not edit.\nexport const operations = [];',
  ),
  appendText(
    'test/examples.ts',
    '',
    "export function example(kind: string) {\n  return { id: `${kind}-1`, status: 'unknown', createdAt: 0 };\n}",
  ),
  ...['en', 'es', 'fr'].map(language => setValues(`i18n/${language}.json`, '', { 'checkout.title': language })),
];

const ci = '.github/workflows/ci.yml';
const deploy = '.github/workflows/deploy.yml';

/** What the manager does for the team's tools, oldest first. */
export const tooling: readonly Edit[] = [
  appendText(ci, 'Run the linter in CI', '      - run: npm run lint'),
  appendText(
    deploy,
    'Deploy what is on main',
    'name: Deploy\non:\n  push:\n    branches: [main]\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./scripts/deploy.sh',
  ),
  appendText(ci, 'Limit CI runs to ten minutes', '    timeout-minutes: 10'),
  appendText(
    deploy,
    'Wait for health before traffic moves',
    '  health:\n    needs: deploy\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./scripts/health.sh',
  ),
  appendText('Dockerfile', 'Run as a user without rights', 'USER node\nCMD ["node", "dist/server.js"]'),
  appendText(
    ci,
    'Run the migrations against an empty database in CI',
    '  migrations:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm run migrate',
  ),
  appendText(
    deploy,
    'Let a deploy be rolled back by hand',
    '  rollback:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./scripts/rollback.sh',
  ),
  appendText(
    ci,
    'Cancel CI runs that a newer push made useless',
    'concurrency:\n  group: ${{ github.ref }}\n  cancel-in-progress: true',
  ),
];

const migration = (number: string, name: string, sql: string): Edit =>
  appendText(`db/migrations/${number}_${name}.sql`, `Migration ${number}: ${name.replaceAll('_', ' ')}`, sql);

/** The migrations that the service starts with. */
export const initialMigrations: readonly Edit[] = [
  migration(
    '0001',
    'create_orders',
    'create table orders (\n  id uuid primary key,\n  status text not null,\n  total integer not null\n);',
  ),
  migration(
    '0002',
    'create_ledger',
    'create table ledger (\n  id bigserial primary key,\n  account text not null,\n  debit integer not null default 0,\n  credit integer not null default 0\n);',
  ),
];

/** Later migrations, in the order in which they come. */
export const migrations: readonly Edit[] = [
  migration('0003', 'index_orders_by_customer', 'create index orders_customer on orders (customer);'),
  migration('0004', 'add_order_channel', "alter table orders add column channel text not null default 'web';"),
  migration('0005', 'ledger_memo', "alter table ledger add column memo text not null default '';"),
  migration(
    '0006',
    'create_refunds',
    'create table refunds (\n  id uuid primary key,\n  order_id uuid not null references orders,\n  amount integer not null\n);',
  ),
  migration(
    '0007',
    'ledger_accounts',
    'create table accounts (name text primary key);\nalter table ledger add foreign key (account) references accounts;',
  ),
  migration(
    '0008',
    'webhook_keys',
    'create table webhook_keys (\n  key text primary key,\n  seen_at timestamptz not null default now()\n);',
  ),
  migration('0009', 'order_weight', 'alter table orders add column weight integer;'),
  migration(
    '0010',
    'settlement_matches',
    'create table settlement_matches (\n  settlement uuid not null,\n  entry bigint not null references ledger\n);',
  ),
  migration('0011', 'ledger_reversals', 'alter table ledger add column reverses bigint references ledger;'),
  migration('0012', 'refund_reasons', "alter table refunds add column reason text not null default 'other';"),
  migration(
    '0013',
    'ledger_balance_view',
    'create view balances as\nselect account, sum(debit) - sum(credit) as balance from ledger group by account;',
  ),
  migration('0014', 'order_country', 'alter table orders add column country text;'),
  migration('0015', 'ledger_currency', "alter table ledger add column currency text not null default 'EUR';"),
  migration('0016', 'refund_method', 'alter table refunds add column method text;'),
  migration('0017', 'webhook_attempts', 'alter table webhook_keys add column attempts integer not null default 0;'),
  migration('0018', 'ledger_settled_at', 'alter table ledger add column settled_at timestamptz;'),
  migration('0019', 'order_prefix', 'alter table orders add column prefix text;'),
  migration('0020', 'dispute_evidence', 'create table dispute_evidence (dispute uuid not null, note text not null);'),
  migration('0021', 'ledger_indexes', 'create index ledger_account on ledger (account);'),
  migration('0022', 'customer_locale', "alter table orders add column locale text not null default 'en';"),
];

/** Words of the interface in its three languages, in the order in which they come. */
export const translations: readonly { readonly key: string; readonly words: readonly string[] }[] = [
  { key: 'checkout.pay', words: ['Pay now', 'Pagar ahora', 'Payer'] },
  { key: 'cart.empty', words: ['Your cart is empty', 'Tu carrito está vacío', 'Votre panier est vide'] },
  { key: 'address.city', words: ['City', 'Ciudad', 'Ville'] },
  { key: 'payment.declined', words: ['Your bank said no', 'Tu banco dijo que no', 'Votre banque a refusé'] },
  { key: 'shipping.window', words: ['Choose a time', 'Elige una hora', 'Choisissez une heure'] },
  { key: 'promotion.used', words: ['Already used', 'Ya se usó', 'Déjà utilisé'] },
  { key: 'order.thanks', words: ['Thank you', 'Gracias', 'Merci'] },
  {
    key: 'refund.onTheWay',
    words: ['Your refund is on its way', 'Tu reembolso va en camino', 'Votre remboursement arrive'],
  },
  { key: 'gift.balance', words: ['Left on the card', 'Saldo de la tarjeta', 'Solde de la carte'] },
  { key: 'consent.news', words: ['Send me news', 'Enviarme noticias', 'Envoyez-moi des nouvelles'] },
  { key: 'invoice.download', words: ['Download invoice', 'Descargar factura', 'Télécharger la facture'] },
  { key: 'order.cancel', words: ['Cancel order', 'Cancelar pedido', 'Annuler la commande'] },
];
