// Chromium as it comes from Debian, and what every test does with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const adres = process.env.MAATREGEL_ADRES ?? 'http://127.0.0.1:5080';

const vlaggen = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Starts a browser with an empty profile, with or without scripts. */
export async function start({ script }) {
  const profiel = mkdtempSync(join(tmpdir(), 'maatregel-'));
  const context = await chromium.launchPersistentContext(profiel, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: vlaggen,
    javaScriptEnabled: script,
    bypassCSP: script,
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
  });
  return { context, sluit: async () => { await context.close(); rmSync(profiel, { recursive: true, force: true }); } };
}

/** Presses Tab until the element with this selector has the focus. */
export async function tabNaar(page, selector) {
  for (let i = 0; i < 200; i++) {
    if (await page.locator(`${selector}:focus`).count() > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Met Tab niet te bereiken: ${selector}`);
}

/** Answers one question with the keyboard: a radio with the arrows, a box with the space bar, a text by typing. */
export async function antwoord(page, veld, waarde) {
  const radios = page.locator(`input[type=radio][name="${veld}"]`);
  const aantal = await radios.count();
  if (aantal === 0) {
    await tabNaar(page, `[name="${veld}"]`);
    if (await page.locator(`input[type=checkbox][name="${veld}"]`).count() > 0) await page.keyboard.press('Space');
    else await page.keyboard.type(waarde);
    return;
  }
  await tabNaar(page, `input[type=radio][name="${veld}"]`);
  const waarden = await radios.evaluateAll((lijst) => lijst.map((r) => r.value));
  const plek = waarden.indexOf(waarde);
  if (plek < 0) throw new Error(`${veld} kent geen antwoord ${waarde}`);
  if (plek === 0) await page.keyboard.press('Space');
  for (let i = 0; i < plek; i++) await page.keyboard.press('ArrowDown');
  if (!(await radios.nth(plek).isChecked())) throw new Error(`${veld}: ${waarde} is niet gekozen`);
}

/** Presses the button with this name and value, with the keyboard. */
export async function druk(page, naam, waarde) {
  await tabNaar(page, `button[name="${naam}"][value="${waarde}"]`);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
