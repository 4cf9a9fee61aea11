import type { LeftOutKind, Preset } from '../settings/settings';

/** Globs of what is left out by kind; matched with dots, case as written. */
export const leftOutPatterns: Readonly<Record<LeftOutKind, readonly string[]>> = {
  lock: [
    '**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,deno.lock,Cargo.lock,composer.lock}',
    '**/{Gemfile.lock,poetry.lock,Pipfile.lock,uv.lock,pdm.lock,go.sum,Podfile.lock,Package.resolved,mix.lock,pubspec.lock}',
    '**/{packages.lock.json,flake.lock,gradle.lockfile,conda-lock.yml,.terraform.lock.hcl}',
  ],
  generated: [
    '**/*.{generated,gen}.*',
    '**/{__generated__,generated}/**',
    '**/*.pb.{go,cc,h}',
    '**/*_pb2.py',
    '**/*.g.dart',
    '**/*.designer.cs',
  ],
  vendored: ['**/{vendor,vendored,third_party,third-party,node_modules,bower_components,Pods,Carthage}/**'],
  snapshots: ['**/__snapshots__/**', '**/*.snap', '**/__image_snapshots__/**'],
  binary: [
    '**/*.{png,jpg,jpeg,gif,bmp,ico,icns,webp,avif,tif,tiff,psd,ai,sketch,fig,svgz,eot,ttf,otf,woff,woff2}',
    '**/*.{pdf,doc,docx,xls,xlsx,ppt,pptx,zip,gz,tgz,bz2,xz,7z,rar,tar,jar,war,class,exe,dll,so,dylib,a,o,obj,lib,pyc,wasm}',
    '**/*.{mp3,mp4,m4a,mov,avi,mkv,webm,ogg,wav,flac,sqlite,db,bin,dat,parquet,npy,npz,pkl,h5,onnx}',
  ],
  minified: ['**/*.min.{js,css,mjs}', '**/*-min.{js,css}', '**/*.{js,css,mjs}.map'],
  translations: [
    '**/*.{xlf,xliff,po,pot,mo,resx,arb,ftl,strings,stringsdict}',
    '**/{l10n,i18n,locale,locales,translations,localization,lang}/**/*.{json,yml,yaml,properties,xml}',
    '**/{locale,locales,translations}/**/*.{ts,js,php,py,rb}',
    '**/{*.nls*,*.l10n*}.json',
  ],
  changelogs: [
    '**/{CHANGELOG,CHANGES,HISTORY,NEWS,RELNOTES,RELEASE_NOTES,ReleaseNotes,Changelog,ChangeLog,changelog}{,.*.md,.md,.rst,.txt,.adoc,.mdx}',
    '**/{.changeset,.changes,changelog.d,changelog_unreleased,newsfragments,news.d}/**',
  ],
  prose: ['**/*.{md,mdx,markdown,rst,adoc,asciidoc,txt}', '**/{docs,doc,documentation}/**'],
  manifests: [
    '**/{package.json,pyproject.toml,setup.cfg,setup.py,Gemfile,composer.json,Cargo.toml,go.mod,Pipfile,pom.xml,pubspec.yaml,Podfile}',
    '**/{*.gemspec,requirements*.txt,*requirements.in,build.gradle,build.gradle.kts,settings.gradle,gradle.properties,*.csproj,*.sln,Directory.*.props}',
    '**/{tsconfig,jsconfig}*.json',
    '**/{lerna,nx,turbo,deno,bunfig,renovate,components}.json',
    '**/.*{rc,rc.json,rc.js,rc.cjs,rc.mjs,rc.yml,rc.yaml,ignore,config}',
    '**/{.gitattributes,.gitmodules,.git-blame-ignore-revs,.mailmap,.tool-versions,.node-version,.ruby-version,.python-version,.nvmrc,VERSION,version.txt}',
    '**/{*.config.{js,cjs,mjs,ts,mts,cts},pnpm-workspace.yaml,.pre-commit-config.yaml,.rubocop*.yml,tox.ini,pytest.ini,mypy.ini,ruff.toml,biome.json*,*.toml}',
    '**/{.vscode,.idea,.devcontainer}/**',
    '**/{CODEOWNERS,LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS}',
  ],
};

/** Build and delivery machinery; counts only by its preset. */
export const ciPatterns: readonly string[] = [
  '.github/**',
  '.gitlab/**',
  '**/{.gitlab-ci,.travis,appveyor,.appveyor,azure-pipelines,bitbucket-pipelines,cloudbuild,.drone}.{yml,yaml}',
  '{.circleci,.buildkite,.azure-pipelines,.teamcity,ci}/**',
  '**/Jenkinsfile*',
];

/** Globs of each preset. */
export const presetPatterns: Readonly<Record<Preset, readonly string[]>> = {
  migrations: [
    '**/{migrations,migrate}/**',
    '**/{alembic/versions,liquibase,flyway}/**',
    '**/db/{schema.rb,structure.sql}',
    '**/prisma/schema.prisma',
    '**/*.migration.*',
  ],
  deploy: [
    '**/{Dockerfile*,docker-compose*.{yml,yaml},Procfile,Chart.yaml,skaffold.yaml,serverless.yml}',
    '**/*.{tf,tfvars,hcl,bicep}',
    '**/{deploy,deployment,deployments,infra,infrastructure,k8s,kubernetes,helm,terraform,ansible}/**',
  ],
  ci: ciPatterns,
  api: [
    '**/*.{proto,graphql,graphqls,avsc,thrift,wsdl}',
    '**/{openapi,swagger,asyncapi}*.{json,yml,yaml}',
    '**/{openapi,swagger}/**',
  ],
  authentication: [
    '**/{auth,authn,authz,authentication,authorization,oauth,oauth2,sso,saml,session,sessions}/**',
    '**/*{oauth,authenticat,authoriz}*',
  ],
  payment: ['**/{payment,payments,billing,invoicing,checkout,ledger}/**', '**/*{payment,billing,invoice,ledger}*'],
};

/** Kinds of source that are not the product. */
export const supportPatterns = {
  tests: [
    '**/{test,tests,spec,specs,__tests__,__mocks__,testing,testdata,test-data,fixtures,e2e,integration-tests,cypress}/**',
    '**/*{.test,.spec,.cy,.e2e,_test,_spec,-test}.*',
    '**/{test_*.py,*Test.java,*Tests.java,*Test.kt,*Tests.cs,*Test.php,*Tests.swift,conftest.py}',
  ],
  documentation: ['**/{docs,doc,documentation,adr,adrs,rfc,rfcs,website}/**', '**/{README,CONTRIBUTING}*'],
  examples: [
    '**/{example,examples,sample,samples,demo,demos,playground,playgrounds,benchmark,benchmarks,bench,sandbox,spike,prototypes}/**',
  ],
  tooling: [
    '**/{tools,tooling,scripts,.devcontainer}/**',
    '{build,dev,hack}/**',
    '**/{Makefile,Rakefile,Justfile,Taskfile.yml,*.mk,CMakeLists.txt}',
  ],
} as const;

/** Extensions of source files: the programming and markup languages that carry products. */
export const sourceExtensions: ReadonlySet<string> = new Set(
  `ada adb ads agda as asm astro awk bas c cc cl clj cljc cljs cob coffee cpp cr cs cshtml css cu cxx d dart elm eex erb erl
  ex exs f f90 fs fsi fsx gleam go gql graphql groovy h haml hbs heex hh hpp hrl hs htm html hxx idr inl ino java jl js json5
  jsp jsx kt kts less lhs lisp liquid lua m mjs cjs ml mli mm mts cts nim nix pas php phtml pl pm proto ps1 pug py pyi pyx r
  raku rb re res rkt rs s sass scala scm scss sh slim sol sql styl sv svelte swift tcl thrift ts tsx twig v vala vb vhd vue
  xaml xsl xslt zig`.split(/\s+/),
);
