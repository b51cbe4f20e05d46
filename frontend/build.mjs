// Copies what OpenIMR uses of its npm packages:
//   target/web/vendor/{uswds,htmx,pdfjs,tus}  style sheet, scripts, images, fonts for pages (server module)
//   target/letters/fonts            Public Sans for letters (letters module)
// Does nothing when both already come from this lock file and this script.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, 'target');
const stamp = join(target, 'built-from.sha256');

const sources = ['package-lock.json', 'build.mjs'];
const wanted = sources.reduce((hash, name) => hash.update(readFileSync(join(here, name))), createHash('sha256')).digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
if (npm.status !== 0) {
  console.error('The web assets could not be fetched: "npm ci" failed in frontend/. It needs Node 20 or later, npm and its registry.');
  process.exit(2);
}

rmSync(join(target, 'web'), { recursive: true, force: true });
rmSync(join(target, 'letters'), { recursive: true, force: true });

function copy(from, to) {
  const destination = join(target, to);
  mkdirSync(dirname(destination), { recursive: true });
  copyFileSync(join(here, 'node_modules', from), destination);
}

const uswds = '@uswds/uswds/dist';
const css = readFileSync(join(here, 'node_modules', uswds, 'css/uswds.min.css'), 'utf8');
const named = [...css.matchAll(/url\((\.\.\/[^)]+)\)/g)].map(match => posix.join('css', match[1]));
// The page header's banner and the icon sprite are named by pages, not by the style sheet.
const byPages = ['img/us_flag_small.png', 'img/icon-dot-gov.svg', 'img/icon-https.svg', 'img/sprite.svg'];
const webFaces = ['Regular', 'Italic', 'SemiBold', 'Bold'].map(face => `fonts/public-sans/PublicSans-${face}.woff2`);
const scripts = ['css/uswds.min.css', 'js/uswds.min.js', 'js/uswds-init.min.js'];
for (const file of new Set([...scripts, ...named, ...byPages, ...webFaces])) copy(`${uswds}/${file}`, `web/vendor/uswds/${file}`);
copy('@uswds/uswds/LICENSE.md', 'web/vendor/uswds/LICENSE.md');
copy('htmx.org/dist/htmx.min.js', 'web/vendor/htmx/htmx.min.js');
copy('htmx.org/LICENSE', 'web/vendor/htmx/LICENSE');
copy('tus-js-client/dist/tus.min.js', 'web/vendor/tus/tus.min.js');
copy('tus-js-client/LICENSE', 'web/vendor/tus/LICENSE');

// The page policy runs no WebAssembly: pictures are decoded by pdf.js's own scripts, JPEG 2000 by its second one.
const pdfjs = ['LICENSE', 'build/pdf.min.mjs', 'build/pdf.worker.min.mjs', 'wasm/openjpeg_nowasm_fallback.js', 'wasm/LICENSE_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG'];
const folders = ['cmaps', 'standard_fonts'].flatMap(folder =>
    readdirSync(join(here, 'node_modules/pdfjs-dist', folder)).map(name => `${folder}/${name}`));
for (const file of [...pdfjs, ...folders]) copy(`pdfjs-dist/${file}`, `web/vendor/pdfjs/${file}`);

for (const face of ['Regular', 'Italic', 'SemiBold', 'Bold', 'BoldItalic']) {
  copy(`${uswds}/fonts/public-sans/PublicSans-${face}.ttf`, `letters/fonts/PublicSans-${face}.ttf`);
}
copy('@uswds/uswds/LICENSE.md', 'letters/fonts/LICENSE.md');
// The package names the font licence without its text, which must travel with the fonts.
for (const fonts of ['letters/fonts', 'web/vendor/uswds/fonts']) copyFileSync(join(here, 'licenses/OFL-1.1.txt'), join(target, fonts, 'OFL-1.1.txt'));

writeFileSync(stamp, wanted);
