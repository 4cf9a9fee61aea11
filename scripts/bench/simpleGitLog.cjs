// What a program gets that asks simple-git for the whole log with its numbers of lines; run in a process of its own.
const { simpleGit } = require('simple-git');

const [directory] = process.argv.slice(2);
simpleGit(directory)
  .log(['--numstat'])
  .then(({ total }) => console.log(total));
