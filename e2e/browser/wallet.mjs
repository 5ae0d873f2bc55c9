// What was earned at a booth lies in the wallet.
import { logIn, picture, play } from './stage.mjs';

await play(async (page) => {
  await logIn(page, '/me');
  const wallet = page.getByRole('region', { name: 'Wallet' });
  await wallet.getByRole('heading', { name: 'The green bear badge' }).waitFor();
  await wallet.getByText(/^Received on /).waitFor();
  await picture(page, 'wallet');
});
