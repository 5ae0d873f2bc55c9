// A guest reads the programme in the browser's zone; whoever logs in, in that of the account.
import assert from 'node:assert/strict';
import { logIn, picture, play } from './stage.mjs';

const startOfAges = (page) => page.locator('time[datetime="2020-11-19T06:20:00.000Z"]').first();

await play(async (page) => {
  await page.goto('/');
  assert.match(await startOfAges(page).innerText(), /^0?3:20$/);
  await picture(page, 'programme-guest');

  await logIn(page, '/');
  await startOfAges(page).getByText('15:20', { exact: true }).waitFor();
  assert.match(await page.locator('.day-title').first().innerText(), /19/);
  await picture(page, 'programme-tokyo');
});
