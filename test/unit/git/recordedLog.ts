const nobody = '\n';
const ada = 'Ada Okafor\nada.okafor@example.com';
const bela = 'Bela Varga\nbela@example.com';

/** Full ids of the commits of the recorded log, in its order. */
export const recordedIds = [
  '24064ba276900f913ac526ba086e042cd675a63d',
  '875da98fef3bd390cfaed0053e204318f7acad15',
  '2c1d4bae1c93256ef8c99147901c07b9bc7e0c97',
  '4551959efca32b15a6be20f1dcb8ee86e20398c9',
  'c0250bfe2dcdac46f315906311066b9dda7b3f29',
  '13060bf23401050f442da7e225d5faf63745695f',
  'f90924aec910b2b5e1004705f27b74aad290f939',
] as const;

const [nameless, link, merge, feature, move, nothing, begin] = recordedIds;

/** What git 2.39.5 printed of a history with a root, an empty commit, a rename, a merge, a submodule and odd paths. */
export const recordedLog = Buffer.from(
  [
    // No name, no e-mail, no subject, no change.
    ...[nameless, link, nobody, '1767603960 +0000', nobody, '1767603960', '', ''],
    ...[link, merge, ada, '1767603900 +0000', ada, '1767603900', '', 'Link'],
    ...['\n:100644 100644 5626abf 5ea2ed4 M', 'src/a.ts'],
    ...[':100644 120000 b680253 37ccdad T', 'Ã¼nÃ¯.ts'],
    ...[merge, `${move} ${feature}`, ada, '1767603840 +0000', ada, '1767603840', '', "Merge branch 'feature'"],
    ...[feature, begin, bela, '1767603780 +0000', bela, '1767603780', '', 'Feature'],
    ...['\n:000000 100644 0000000 bca70f3 A', 'aÿb'],
    ...[':000000 160000 0000000 1111111 A', 'module'],
    ...[':000000 100644 0000000 b680253 A', 'Ã¼nÃ¯.ts'],
    ...[move, nothing, bela, '1767603720 +0530', ada, '1767603720'],
    'Co-authored-by: Chen Liang <chen@example.com>\nReviewed-by: Ada Okafor <ada.okafor@example.com>',
    'Move',
    ...['\n:100644 000000 f719efd 0000000 D', 'b.ts'],
    ...[':100644 100644 5626abf 5626abf R100', 'a.ts', 'src/a.ts'],
    ...[nothing, begin, bela, '1767603660 +0000', bela, '1767603660', '', 'Nothing at all'],
    ...[begin, '', ada, '1767603600 +0000', ada, '1767603600', '', 'Begin'],
    ...['\n:000000 100644 0000000 975fbec A', ':colon.ts'],
    ...[':000000 100644 0000000 5626abf A', 'a.ts'],
    ...[':000000 100644 0000000 f719efd A', 'b.ts'],
    ...[':000000 100644 0000000 587be6b A', 'line\nbreak.ts'],
    '',
  ].join('\0'),
  'latin1',
);
