// A browser on the portal. A script that gets an answer of 5xx, or a page that logs an error, fails the scene.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const { CHROMIUM, GATEWAY, PERSON, PICTURES } = process.env;

/** Plays a scene in a browser that is somewhere else than the person, and closes it whatever happens. */
export async function play(scene, options = {}) {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({
      baseURL: GATEWAY,
      locale: 'en-GB',
      timezoneId: 'America/Sao_Paulo',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const troubles = watch(page);
    await scene(page);
    assert.deepEqual(troubles, []);
  } finally {
    await browser.close();
  }
}

function watch(page) {
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('response', (response) => response.status() >= 500 && troubles.push(`${response.status()} ${response.url()}`));
  return troubles;
}

/** Goes through the identity provider's page and comes back. */
export async function logIn(page, path) {
  await page.goto(path);
  await page.getByRole('banner').getByRole('link', { name: 'Log in' }).click();
  await page.locator('#username').fill(PERSON);
  await page.locator('#password').fill(PERSON);
  await page.locator('#kc-login').click();
  await page.getByRole('button', { name: 'Log out' }).waitFor();
  assert.equal(new URL(page.url()).pathname, path);
}

export async function picture(page, name) {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}
