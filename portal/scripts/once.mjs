// node scripts/once.mjs <name> <npm script …>: runs the scripts unless the sources are those of the last time they passed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [name, ...scripts] = process.argv.slice(2);
const files = ['src', 'public', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .concat(readdirSync('.', { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : [])))
  .sort();
const digest = createHash('sha256').update(process.version);
for (const file of files) digest.update(`\0${file}\0`).update(readFileSync(file));
const now = digest.digest('hex');

const mark = `target/${name}.sha256`;
const made = name !== 'build' || existsSync('dist/index.html');
if (made && existsSync(mark) && readFileSync(mark, 'utf8') === now) {
  console.log(`${name}: nothing changed`);
  process.exit(0);
}
for (const script of scripts) {
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
mkdirSync('target', { recursive: true });
writeFileSync(mark, now);
