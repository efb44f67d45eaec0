import { once } from 'node:events';
import { join } from 'node:path';
import { run } from './run';

// A reader that has seen enough ("| head") closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout) process.stderr.write(`fact-desk: cannot write the output: ${error.message}\n`);
    process.exit(2);
  });
}

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  root: join(__dirname, '..'),
  stdin: process.stdin,
  write: async text => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: line => process.stderr.write(`${line}\n`),
}).then(code => {
  process.exitCode = code;
});
