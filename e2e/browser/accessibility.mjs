// axe finds nothing on any page: a wide screen by day, a phone by night, and Arabic from right to left.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { logIn, picture, play } from './stage.mjs';

const screens = {
  desk: { colorScheme: 'light' },
  phone: { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
};
const pages = { programme: '/', expo: '/expo', me: '/me' };

for (const [screen, options] of Object.entries(screens)) {
  await play(async (page) => {
    await logIn(page, '/me');
    for (const language of ['en', 'ar']) {
      await page.locator('.language select').selectOption(language);
      await page.locator(`html[lang="${language}"]`).waitFor();
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await inspect(page, `${name}-${screen}-${language}`);
      }
    }
  }, options);
}

async function inspect(page, name) {
  await picture(page, `accessible-${name}`);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const found = violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target).join(' ')}`);
  assert.deepEqual(found, []);
}
