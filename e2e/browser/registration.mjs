// A person registers in person through the form, and has the ticket at hand.
import assert from 'node:assert/strict';
import { logIn, picture, play } from './stage.mjs';

await play(async (page) => {
  await logIn(page, '/me');
  await page.getByRole('combobox', { name: 'Country' }).fill('Japan');
  await page.getByRole('option', { name: 'Japan' }).click();
  await page.getByRole('radio', { name: 'In person' }).check({ force: true });
  await page.getByRole('radio', { name: 'São Paulo' }).check({ force: true });
  await picture(page, 'registration-form');
  await page.getByRole('button', { name: 'Register' }).click();

  const place = page.locator('.place');
  await place.getByText('Registered').waitFor();
  assert.match(await place.innerText(), /In person/);
  assert.match(await place.innerText(), /São Paulo/);
  const code = page.getByRole('img', { name: 'QR code of your ticket' });
  await code.evaluate((image) => image.decode());
  await picture(page, 'registration');
});
