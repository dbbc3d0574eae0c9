import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { adres, antwoord, druk, start, tabNaar } from './browser.mjs';
import { eenAfspraak, lijst, verloop } from './afspraken.mjs';
import { modeldocument } from './opstellen.mjs';
import { publicatie } from './publicatie.mjs';
import { werkvoorbeelden } from './werkvoorbeelden.mjs';

const hier = dirname(fileURLToPath(import.meta.url));
const beeldmap = join(hier, '../../docs/beeld');

/** The pictures that README and the work instruction show. */
const getoond = new Set(['begin', 'antwoorden', '1-advies', '1-afspraak', '1-verwijt', '2-grondslag', '18-redenen', 'weet-ik-niet']);

/** Of these pages the top is enough, under the name of the picture. */
const boven = new Map([['herziening-begin', 'herziening'], ['regel', 'regel'], ['jurist', 'jurist'], ['opstellen: Herhaling bij eigen gedragingen', 'opstellen']]);

/** Whether the pictures in docs/beeld are made anew. */
const beelden = process.env.BEELDEN === '1';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Razor writes <input />, which means the same, and wraps its text where it likes.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Longer than the rule likes, but it is what the page is called.
    'long-title': 'off',
  },
});

/** How far down the first folded part stands: all that somebody must see comes before it. */
const totDeVouw = () => page.locator('main details').first().evaluate((deel) => Math.round(deel.getBoundingClientRect().top + window.scrollY));

/** Every page and state that was seen, as the host sent it. */
const staten = new Map();
const vreemd = [];
let zonderScript;
let page;
let laatste;

async function neem(naam, beeld = false) {
  if (!staten.has(naam)) staten.set(naam, await laatste);
  if (beeld && beelden && getoond.has(naam)) await page.screenshot({ path: join(beeldmap, `${naam}.png`), fullPage: true });
  if (beelden && boven.has(naam)) await page.screenshot({ path: join(beeldmap, `${boven.get(naam)}.png`) });
}

before(async () => {
  mkdirSync(beeldmap, { recursive: true });
  zonderScript = await start({ script: false });
  page = zonderScript.context.pages()[0] ?? await zonderScript.context.newPage();
  page.on('request', (vraag) => { if (!vraag.url().startsWith(adres)) vreemd.push(vraag.url()); });
  page.on('response', (antwoord) => { if (antwoord.request().isNavigationRequest()) laatste = antwoord.text().catch(() => ""); });
});

after(async () => zonderScript.sluit());

describe('met alleen het toetsenbord en zonder script', { concurrency: 1 }, () => {
  for (const [nummer, voorbeeld] of Object.entries(werkvoorbeelden)) {
    test(`werkvoorbeeld ${nummer}`, async (t) => {
      await page.goto(adres);
      await neem('begin', true);
      await druk(page, 'naar', 'no-show');
      for (const [scherm, antwoorden] of Object.entries(voorbeeld.schermen)) {
        assert.equal(await page.locator('input[name=stap]').inputValue(), scherm);
        if (nummer === '1') await neem(`leeg-${scherm}`);
        for (const [veld, waarde] of antwoorden) await antwoord(page, veld, waarde);
        if (nummer === '1' || scherm === 'grondslag' || (nummer === '18' && (scherm === 'eerder' || scherm === 'redenen'))) {
          await neem(`${nummer}-${scherm}`, true);
        }
        await druk(page, 'naar', 'volgende');
      }
      assert.equal(await page.locator('h1').innerText(), voorbeeld.kop);
      const tekst = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
      for (const deel of voorbeeld.tekst) assert.ok(tekst.replaceAll(' ', ' ').includes(deel), `"${deel}" staat niet in het advies`);
      await neem(`${nummer}-advies`, true);
      const [hoogte, vouw] = [await page.evaluate(() => document.documentElement.scrollHeight), await totDeVouw()];
      t.diagnostic(`${hoogte} px hoog, ${vouw} px tot het eerste dat is dichtgevouwen`);
      assert.ok(vouw <= 4 * 900, 'meer dan vier schermen voor het eerste dat is dichtgevouwen');
      if (nummer === '1') assert.ok(hoogte <= 4 * 900, 'meer dan vier schermen hoog');
      await page.evaluate(() => window.scrollTo(0, 0));
      if (beelden && nummer === '1') await page.screenshot({ path: join(beeldmap, '1-advies-boven.png') });
    });
  }

  test('een fout krijgt de focus, noemt zichzelf in de titel en leidt naar het veld', async () => {
    await page.goto(adres);
    await druk(page, 'naar', 'zaak');
    await antwoord(page, 'gemeente', 'GM1916');
    await antwoord(page, 'peildatum', '31-02-2024');
    await druk(page, 'naar', 'volgende');
    assert.match(await page.title(), /^Fout: /);
    assert.equal(await page.locator('#fouten:focus').count(), 1);
    await neem('fout', true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#regeling-participatiewet:focus').count() + await page.locator('#regeling-participatiewet:target').count() > 0, true);
    assert.equal(await page.locator('#peildatum').inputValue(), '31-02-2024');
  });

  test('weet ik niet zegt meteen en later wat er moet worden uitgezocht', async () => {
    await page.goto(adres);
    await druk(page, 'naar', 'no-show');
    for (const scherm of ['zaak', 'afspraak']) {
      for (const [veld, waarde] of werkvoorbeelden[1].schermen[scherm]) await antwoord(page, veld, waarde);
      await druk(page, 'naar', 'volgende');
    }
    await antwoord(page, 'opgelegd', 'onbekend');
    assert.ok(await page.getByText('Zoek het besluit of het plan van aanpak').isVisible());
    await antwoord(page, 'feiten', 'ja');
    await antwoord(page, 'bijzonder', 'navragen');
    await antwoord(page, 'pensioen', 'nee');
    await antwoord(page, 'arbeidsongeschikt', 'nee');
    await antwoord(page, 'ontheffing', 'onbekend');
    await neem('weet-ik-niet', true);
    await druk(page, 'naar', 'volgende');
    assert.ok(await page.locator('.uitzoeklijst').getByText('Zoek het besluit of het plan van aanpak').isVisible());
    await neem('uit-te-zoeken');
  });

  test('terug houdt de antwoorden vast', async () => {
    await page.goto(adres);
    await druk(page, 'naar', 'zaak');
    for (const [veld, waarde] of werkvoorbeelden[1].schermen.zaak) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'volgende');
    await druk(page, 'naar', 'terug');
    assert.equal(await page.locator('#peildatum').inputValue(), '10-06-2024');
    assert.ok(await page.locator('#gemeente-GM1916').isChecked());
  });

  test('elk antwoord is te wijzigen en de weg leidt terug naar alle antwoorden', async () => {
    await page.goto(adres);
    await druk(page, 'voorbeeld', 'no-show');
    await druk(page, 'naar', 'antwoorden');
    await neem('antwoorden', true);
    const knop = page.locator('button[formaction="/#hoor-datum"]');
    await tabNaar(page, 'button[formaction="/#hoor-datum"]');
    await Promise.all([page.waitForNavigation(), knop.press('Enter')]);
    assert.equal(await page.locator('#hoor-datum:target').count(), 1);
    await neem('wijzigen');
    await page.locator('#hoor-datum').fill('28 mei 2024');
    await druk(page, 'naar', 'bewaar');
    assert.equal(await page.locator('h1').innerText(), 'Uw antwoorden');
    assert.match(await page.locator('main').innerText(), /28 mei 2024/);
    await druk(page, 'naar', 'advies');
    assert.equal(await page.locator('h1').innerText(), 'Advies');
  });

  test('een gewone no-show met de hand blijft binnen tien schermen, veertig drukken en 120 tekens', async (t) => {
    const kort = { 'peildatum': '10-6-2024', 'oproep-1-verzonden': '22-4-2024', 'oproep-1-afspraak': '2-5-2024', 'oproep-2-verzonden': '3-5-2024', 'oproep-2-afspraak': '13-5-2024', 'norm': '1308,45', 'uitbetaald': '6-2024', 'bekendmaking': '17-6-2024' };
    const overslaan = ['kenmerk', 'overwogen-uitleg', 'overwogen-brief', 'hoor-datum', 'verrekening'];
    await page.goto(adres);
    await druk(page, 'naar', 'no-show');
    let [schermen, drukken, tekens] = [1, 1, 0];
    for (const [scherm, antwoorden] of Object.entries(werkvoorbeelden[1].schermen)) {
      assert.equal(await page.locator('input[name=stap]').inputValue(), scherm);
      for (const [veld, waarde] of antwoorden.filter(([v]) => !overslaan.includes(v))) {
        const tekst = await page.locator(`input[type=radio][name="${veld}"]`).count() === 0;
        await antwoord(page, veld, kort[veld] ?? waarde);
        drukken += 1;
        if (tekst) tekens += (kort[veld] ?? waarde).length;
      }
      await druk(page, 'naar', 'volgende');
      schermen += 1;
      drukken += 1;
    }
    schermen += 1;
    assert.match((await page.locator('main').innerText()).replaceAll('\u00a0', ' '), /€ 1\.308,45/);
    t.diagnostic(`${schermen} schermen, ${drukken} drukken, ${tekens} tekens`);
    assert.ok(schermen <= 10 && drukken <= 40 && tekens <= 120, `${schermen} schermen, ${drukken} drukken, ${tekens} tekens`);
  });

  test('terug en vernieuwen in de browser tonen de bladzijde met haar antwoorden', async () => {
    await page.goto(adres);
    await druk(page, 'naar', 'no-show');
    for (const [veld, waarde] of werkvoorbeelden[1].schermen.zaak) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'volgende');
    for (const [veld, waarde] of werkvoorbeelden[1].schermen.afspraak) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'volgende');
    await page.goBack();
    assert.equal(await page.locator('input[name=stap]').inputValue(), 'afspraak');
    await page.goBack();
    assert.equal(await page.locator('input[name=stap]').inputValue(), 'zaak');
    await page.goForward();
    await page.goForward();
    assert.equal(await page.locator('input[name=stap]').inputValue(), 'plicht');
    assert.equal(await page.locator('input[name=oproep-2-afspraak]').inputValue(), '13-05-2024');
    await page.reload();
    assert.equal(await page.locator('input[name=stap]').inputValue(), 'plicht');
    assert.equal(await page.locator('input[name=peildatum]').inputValue(), '10-06-2024');
  });

  test('na vijf schermen twee keer terug in de browser, een ander antwoord en Volgende staan de latere antwoorden er nog', async () => {
    const stap = () => page.locator('input[name=stap]').inputValue();
    const blad = async () => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    const vernieuw = async () => {
      const [waar, tekst] = [await stap(), await blad()];
      await page.reload();
      assert.equal(await stap(), waar);
      assert.equal(await blad(), tekst);
    };
    await page.goto(adres);
    await druk(page, 'naar', 'no-show');
    for (const scherm of ['zaak', 'afspraak', 'plicht', 'verwijt', 'eerder']) {
      assert.equal(await stap(), scherm);
      for (const [veld, waarde] of werkvoorbeelden[1].schermen[scherm]) await antwoord(page, veld, waarde);
      await druk(page, 'naar', 'volgende');
      await vernieuw();
    }
    await page.goBack();
    await page.goBack();
    assert.equal(await stap(), 'verwijt');
    await page.locator('#mate-waarom').fill('Hij was het vergeten.');
    await druk(page, 'naar', 'volgende');
    assert.equal(await stap(), 'eerder');
    assert.ok(await page.locator('#eerder-nee').isChecked());
    assert.match(await page.locator('main [role=status]').innerText(), /geldt nog\. Het staat bij: Eerdere maatregelen\./);
    assert.equal(await page.locator('input[name=mate-waarom]').inputValue(), 'Hij was het vergeten.');
    await neem('teruggegaan');
    await vernieuw();
    await druk(page, 'naar', 'volgende');
    assert.equal(await stap(), 'hoor');
    for (const [veld, waarde] of werkvoorbeelden[1].schermen.hoor) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'volgende');
    await page.goBack();
    assert.equal(await page.locator('#hoor-datum').inputValue(), '27-05-2024');
    await page.goBack();
    await page.goBack();
    await page.reload();
    assert.equal(await stap(), 'verwijt');
    assert.equal(await page.locator('#mate-waarom').inputValue(), 'Hij was het vergeten.');
    assert.equal(await page.locator('input[name=hoor-datum]').inputValue(), '27-05-2024');
  });

  test('twee gedragingen, een van de partner, van de eerste vraag tot het advies', async () => {
    const vul = async (scherm, antwoorden, naar = 'volgende') => {
      assert.equal(await page.locator('input[name=stap]').inputValue(), scherm);
      for (const [veld, waarde] of antwoorden) await antwoord(page, veld, waarde);
      await druk(page, 'naar', naar);
    };
    const eerste = werkvoorbeelden[1].schermen;
    await page.goto(adres);
    await druk(page, 'naar', 'no-show');
    for (const scherm of ['zaak', 'afspraak', 'plicht', 'verwijt']) await vul(scherm, eerste[scherm]);
    await druk(page, 'naar', 'antwoorden');
    await druk(page, 'naar', 'gedraging-erbij');
    await vul('gedraging', [['gedraging', 'pw-18-4-b'], ['van', 'partner']]);
    await vul('dag', [['datum', '20 mei 2024']]);
    await vul('plicht', [['opgelegd', 'ja'], ['feiten', 'ja'], ['partner-bijzonder', 'geen']]);
    await vul('verwijt', [['mate', 'volledig'], ['mate-waarom', 'Geen verklaring gegeven.']]);
    await vul('eerder', eerste.eerder);
    await neem('twee-gedragingen-hoor');
    await vul('hoor', [['hoor', 'gehoord'], ['hoor-belanghebbende', 'ja'], ['hoor-partner', 'ja'], ['hoor-datum', '27-05-2024'], ['omstandigheid', 'geen']]);
    await vul('redenen', eerste.redenen);
    await neem('twee-gedragingen-geld');
    await vul('geld', [['normsoort', 'bedrag'], ['norm', '1.869,21'], ['uitbetaald', '06-2024'], ['bekendmaking', '17-06-2024']]);
    const tekst = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    for (const deel of ['100% gedurende 1 maand, over juli 2024', 'Gedraging 1: Kwam niet op een afspraak, 13 mei 2024', 'de partner', 'Deze verlaging vervalt: in juli 2024 is er al een andere.', '€ 1.869,21']) assert.ok(tekst.includes(deel), `"${deel}" staat niet in het advies`);
    assert.ok(await totDeVouw() <= 4 * 900, 'meer dan vier schermen voor het eerste dat is dichtgevouwen');
    assert.equal(await page.locator('main a[href^="https://wetten.overheid.nl"]:not([target=_blank])').count(), 0);
    await neem('twee-gedragingen-advies');
  });

  test('een bewaarde zaak gaat weer open, met een tweede gedraging van de partner', async () => {
    await page.goto(adres);
    await druk(page, 'voorbeeld', 'no-show');
    await tabNaar(page, 'button[formaction="/casus.json"]');
    const [bewaard] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const casus = JSON.parse(readFileSync(await bewaard.path(), 'utf8'));
    casus.uitkering.latereNormen = [{ vanaf: '2024-07', normPerMaand: 1345.45 }, { vanaf: '2025-01', normPerMaand: 1401.5 }];
    await page.goto(adres);
    await page.setInputFiles('#casusbestand', { name: 'casus.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(casus)) });
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Open het bestand' }).press('Enter')]);
    assert.match(await page.locator('#uit-het-bestand').innerText(), /latere normen, nummer 2, vanaf\s*2025-01/);
    await neem('bestand-geopend');
    await druk(page, 'naar', 'gedraging-erbij');
    await neem('gedraging-erbij');
    await antwoord(page, 'gedraging', 'pw-18-4-b');
    await antwoord(page, 'van', 'partner');
    await druk(page, 'naar', 'volgende');
    await antwoord(page, 'datum', '20 mei 2024');
    await druk(page, 'naar', 'volgende');
    for (const [veld, waarde] of [['opgelegd', 'ja'], ['feiten', 'ja'], ['partner-bijzonder', 'geen']]) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'volgende');
    for (const [veld, waarde] of [['mate', 'volledig'], ['mate-waarom', 'Geen verklaring gegeven.']]) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'antwoorden');
    assert.match(await page.locator('main').innerText(), /De 2 gedragingen/);
    await neem('twee-gedragingen');
    await druk(page, 'naar', 'gedraging-1');
    assert.match(await page.locator('main').innerText(), /Welke afspraak was het/);
    await page.goto(`${adres}/bestaat-niet`);
    assert.equal(await page.locator('h1').innerText(), 'Deze bladzijde bestaat niet');
    await neem('bestaat-niet');
  });

  for (const [grond, bestand] of [['dringende-redenen', false], ['inkeer', true]]) {
    test(`opnieuw kijken: ${grond}, ${bestand ? 'van een bewaard bestand' : 'van het advies'}`, async () => {
      const keuze = { 'inkeer': [['nakoming', 'ja'], ['herziet', 'ja'], ['waarom', 'Volgt het traject weer.']], 'dringende-redenen': [['redenen', 'aanwezig'], ['nieuw-percentage', '50'], ['nieuwe-maanden', '1'], ['waarom', 'De huur komt in gevaar.']] };
      await page.goto(adres);
      await druk(page, 'voorbeeld', 'no-show');
      if (bestand) {
        await tabNaar(page, 'button[formaction="/casus.json"]');
        const [bewaard] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
        const inhoud = readFileSync(await bewaard.path());
        await page.goto(`${adres}/herziening`);
        await neem('herziening-begin');
        await page.setInputFiles('#bestand', { name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from('{') });
        await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Open het bestand' }).press('Enter')]);
        assert.equal(await page.locator('#fouten:focus').count(), 1);
        await neem('herziening-bestand-fout');
        await page.setInputFiles('#bestand', { name: 'casus.json', mimeType: 'application/json', buffer: inhoud });
        await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Open het bestand' }).press('Enter')]);
      } else {
        await druk(page, 'vorm', 'herziening');
      }
      for (const [scherm, antwoorden] of [['zaak', [['grond', grond], ['peildatum', '5 augustus 2024']]], ['maatregel', []], ['verzoek', [['verzocht', 'ja'], ['ingediend', '3 juli 2024'], ['uitbetaald', '07-2024']]], ['oordeel', keuze[grond]]]) {
        assert.equal(await page.locator('input[name=stap]').inputValue(), scherm);
        await neem(`herziening-${grond}-${scherm}`);
        for (const [veld, waarde] of antwoorden) await antwoord(page, veld, waarde);
        await druk(page, 'naar', 'volgende');
      }
      assert.equal(await page.locator('h1').innerText(), 'Advies');
      assert.match(await page.locator('#tekst-herziening').textContent(), /Wij maken uw maatregel lichter/);
      await neem(`herziening-${grond}-advies`);
    });
  }

  test('zonder antwoorden vraagt de herziening ze, met de focus op de fout', async () => {
    await page.goto(`${adres}/herziening`);
    await druk(page, 'naar', 'zaak');
    await druk(page, 'naar', 'volgende');
    assert.match(await page.title(), /^Fout: /);
    assert.equal(await page.locator('#fouten:focus').count(), 1);
    await neem('herziening-fout');
    for (const [veld, waarde] of [['grond', 'heroverweging'], ['gemeente', 'GM1916'], ['regeling', 'participatiewet'], ['peildatum', '5-8-2024']]) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'volgende');
    for (const [veld, waarde] of [['regel', 'vo-10-1-b_2'], ['gedragingsdatum', '13-5-2024'], ['bekendgemaakt', '17-6-2024'], ['uitvoering', 'gelijk'], ['eerste-maand', '7-2024'], ['maanden', '1'], ['percentage', '20']]) await antwoord(page, veld, waarde);
    await druk(page, 'naar', 'volgende');
    await druk(page, 'naar', 'advies');
    assert.equal(await page.locator('h1').innerText(), 'Nog geen advies');
    await neem('herziening-nog-niet');
    await druk(page, 'naar', 'wijzig-oordeel');
    await neem('herziening-heroverweging-wijzigen');
  });

  test('een hele zaak: ontheffingen, een bepaling terzijde, maanden zonder uitkering en een gemeente bij naam', async () => {
    await page.goto(adres);
    await druk(page, 'voorbeeld', 'no-show');
    await druk(page, 'naar', 'plicht');
    for (const [veld, waarde] of [['bijzonder', 'navragen'], ['ontheffing', 'ja'], ['ontheffing-grond', 'dringende-redenen'], ['ontheffing-van', '1-1-2024'], ['pensioen', 'nee'], ['arbeidsongeschikt', 'nee']]) {
      if (await page.locator(`input[type=radio][name="${veld}"]`).count() > 0) await page.locator(`[id="${veld}-${waarde}"]`).press('Space');
      else await page.locator(`[id="${veld}"]`).fill(waarde);
    }
    await page.locator('#terzijde > summary').press('Enter');
    await page.locator('#terzijde-1-bepaling-vo-10b').press('Space');
    await page.locator('#terzijde-1-reden').fill('In strijd met de wet.');
    await druk(page, 'naar', 'antwoorden');
    assert.match(await page.locator('main').innerText(), /Artikel 10b/);
    await neem('hele-zaak-antwoorden');
    await druk(page, 'naar', 'wijzig-plicht');
    await neem('hele-zaak-plicht');
    await druk(page, 'naar', 'geld');
    await page.locator('#maanden-zonder > summary').press('Enter');
    await page.locator('#zonder-uitkering').fill('juli 2024');
    await druk(page, 'naar', 'advies');
    await neem('hele-zaak-advies');
    await druk(page, 'naar', 'zaak');
    await page.locator('#gemeente-anders').press('Space');
    await page.locator('#gemeente-andere').fill('Utrecht');
    await druk(page, 'naar', 'advies');
    assert.equal(await page.locator('h1').innerText(), 'Geen advies mogelijk');
    await neem('gemeente-zonder-verordening');
  });

  for (const voorbeeld of ['no-show', 'keuze', 'eerste-keer', 'geen-verwijt']) {
    test(`voorbeeld ${voorbeeld} staat er met één druk op een knop`, async () => {
      await page.goto(adres);
      await druk(page, 'voorbeeld', voorbeeld);
      await neem(`voorbeeld-${voorbeeld}`);
      assert.equal(await page.locator('h1').count(), 1);
    });
  }

  test('het advies komt snel: de tijd wordt gemeld, niet beoordeeld', async (t) => {
    const tijden = [];
    for (let i = 0; i < 20; i++) {
      const begin = performance.now();
      const antwoord = await fetch(adres, { method: 'POST', body: new URLSearchParams({ voorbeeld: 'no-show' }) });
      assert.match(await antwoord.text(), /Verlaag de bijstand/);
      tijden.push(performance.now() - begin);
    }
    t.diagnostic(`mediaan ${tijden.sort((a, b) => a - b)[10].toFixed(1)} ms`);
  });

  test('afwijken komt in het verslag', async () => {
    await page.goto(adres);
    await druk(page, 'voorbeeld', 'no-show');
    await antwoord(page, 'afwijking', 'de inwoner alsnog is gekomen.');
    await druk(page, 'naar', 'advies');
    assert.match(await page.locator('#tekst-rapportage').textContent(), /wijkt af[^]*de inwoner alsnog is gekomen\./);
    await neem('afwijken');
  });

  test('het advies is te bewaren als JSON', async () => {
    await page.goto(adres);
    await druk(page, 'voorbeeld', 'no-show');
    await tabNaar(page, 'button[formaction="/advies.json"]');
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.equal(bestand.suggestedFilename(), 'advies.json');
    assert.equal(JSON.parse(readFileSync(await bestand.path(), 'utf8')).uitkomst, 'maatregel');
  });

  test('de regels zijn te doorzoeken', async () => {
    await page.goto(`${adres}/regels`);
    await neem('regels');
    await Promise.all([page.waitForNavigation(), page.locator('#pw-18-10 h3 a').press('Enter')]);
    assert.match(await page.locator('main').innerText(), /Wat openblijft/);
    await neem('regel');
    await page.goto(`${adres}/regels`);
    await antwoord(page, 'zoek', 'herhaling');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(await page.locator('[role=status]').innerText(), /^[1-9]/);
    await neem('regels-gezocht', true);
  });

  test('de uitleg staat op de bladzijden, en elke regel zegt wat haar toetsen laten zien', async () => {
    await page.goto(adres);
    const volg = async (href) => {
      await tabNaar(page, `a[href="${href}"]`);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    };
    await volg('/uitleg');
    await neem('uitleg');
    await volg('/uitleg/werkinstructie');
    assert.ok(await page.locator('main img').count() > 5);
    assert.ok(await page.locator('main img').evaluateAll((beelden) => beelden.every((b) => b.naturalWidth > 0)));
    await neem('werkinstructie');
    for (const blad of ['no-show', 'toetsverslag', 'rechtspraak', 'rekenvoorbeelden']) {
      await page.goto(`${adres}/uitleg/${blad}`);
      assert.equal(await page.locator('h1').count(), 1);
      await neem(`uitleg-${blad}`);
    }
    await page.goto(`${adres}/uitleg`);
    await volg('/jurist');
    assert.match(await page.locator('[role=status]').innerText(), /nog van geen regel/);
    await neem('jurist');
    await page.locator('#inhoud a[href="/regels/pw-18-6"]').focus();
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.locator('summary:has-text("Opschrijven dat u deze regel hebt nagekeken")').press('Enter');
    assert.match(await page.locator('[aria-labelledby=nagekeken] pre').innerText(), /^pw-18-6;/);
    await page.locator('main a:has-text("Bekijk bij elke toets")').press('Enter');
    await page.waitForURL(/toetsgevallen/);
    assert.match(await page.locator('main').innerText(), /Verwacht: Advies: verlaag de bijstand met 100% gedurende 2 maanden/);
    await neem('toetsgevallen');
  });

  test('een verordening is te controleren', async () => {
    await page.goto(`${adres}/verordening`);
    await neem('verordening', true);
    await antwoord(page, 'document', '{"id": "proef"}');
    await tabNaar(page, 'main form button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(await page.locator('#bevindingen').innerText(), /fouten gevonden/);
    await neem('verordening-fouten', true);
  });

  test('van een gepubliceerde tekst naar een document dat klopt', async () => {
    await page.goto(`${adres}/verordening`);
    await tabNaar(page, 'main a[href="/verordening/publicatie"]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await neem('publicatie-leeg');
    await page.setInputFiles('#bestand', { name: 'verordening.xml', mimeType: 'application/xml', buffer: Buffer.from('<regeling/>') });
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Lees dit bestand' }).press('Enter')]);
    assert.ok(await page.locator('#bestand-fout').isVisible());
    await neem('publicatie-fout');
    await page.setInputFiles('#bestand', { name: 'verordening.xml', mimeType: 'application/xml', buffer: Buffer.from(publicatie) });
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Lees dit bestand' }).press('Enter')]);
    assert.equal(await page.locator('input[name="neem[]"]:checked').count(), 0);
    await neem('publicatie', true);
    for (const vak of await page.locator('input[name="neem[]"]').all()) await vak.press('Space');
    await page.locator('#niet-waarschuwing').press('Space');
    await page.getByLabel('De duur bij een herhaling').fill('drie');
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Maak het document' }).press('Enter')]);
    assert.match(await page.locator('#fouten').innerText(), /Deze waarde past daar niet/);
    await neem('publicatie-waarde-fout');
    await page.getByLabel('De duur bij een herhaling').fill('3');
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Maak het document' }).press('Enter')]);
    assert.match(await page.locator('#bevindingen').innerText(), /Dit document klopt/);
    assert.match(await page.locator('.uitkomsten').innerText(), /100% gedurende 3 maanden/);
    await neem('publicatie-document', true);
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Controleer', exact: true }).press('Enter')]);
    assert.match(await page.locator('#bevindingen').innerText(), /Dit document klopt/);
  });

  test('van het gebruikelijke model naar een document dat klopt, zonder JSON', async () => {
    const kop = () => page.locator('h1').innerText();
    const verder = (naar) => Promise.all([page.waitForNavigation(), page.locator(`button[name=naar][value="${naar}"]`).last().press('Enter')]);
    const vul = async (veld, waarde) => {
      const dicht = page.locator(`details:not([open]):has([id="${veld}"])`);
      while (await dicht.count() > 0) await dicht.first().locator('> summary').press('Enter');
      if (waarde === 'x') await page.locator(`[id="${veld}"]`).press('Space');
      else await page.locator(`[id="${veld}"]`).fill(waarde);
    };
    await page.goto(`${adres}/verordening`);
    await tabNaar(page, 'main a[href="/verordening/opstellen"]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await neem('opstellen-begin');
    await druk(page, 'begin', 'model');
    for (const [scherm, antwoorden] of Object.entries(modeldocument)) {
      assert.equal(await kop(), scherm);
      if (scherm === 'De gemeenten') {
        assert.match(await page.locator('main').innerText(), /CVDR999999\/1 staat nu als vindplaats bij 20 bepalingen/);
        await neem('opstellen-vindplaats');
      }
      for (const [veld, waarde] of antwoorden) await vul(veld, waarde);
      await verder('volgende');
    }
    await verder('klaar');
    assert.match(await page.locator('#bevindingen').innerText(), /Dit document klopt/);
    assert.match(await page.locator('.uitkomsten').innerText(), /40% gedurende 1 maand/);
    await neem('opstellen-klaar');
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.locator('button[formaction="/verordening/opstellen/document"]').press('Enter')]);
    assert.equal(bestand.suggestedFilename(), 'afstemmingsverordening-zeist-2024.json');
    const document = readFileSync(await bestand.path());
    await page.goto(`${adres}/verordening/opstellen`);
    await page.setInputFiles('#bestand', { name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await druk(page, 'begin', 'bestand');
    assert.ok(await page.locator('#bestand-fout').isVisible());
    await neem('opstellen-bestand-fout');
    await page.setInputFiles('#bestand', { name: 'verordening.json', mimeType: 'application/json', buffer: document });
    await druk(page, 'begin', 'bestand');
    assert.equal(await page.locator('#titel').inputValue(), 'Afstemmingsverordening Zeist 2024');
    const schermen = [];
    for (let scherm = await kop(); scherm !== 'Het hele document'; scherm = await kop()) {
      assert.ok(!schermen.includes(scherm), `${scherm} komt twee keer`);
      schermen.push(scherm);
      await neem(`opstellen: ${scherm}`);
      await verder('volgende');
    }
    assert.ok(schermen.length > 20, `maar ${schermen.length} schermen gezien`);
    await verder('tarieven');
    await vul('tarieven-0-tarief-percentage', 'tien');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(await page.title(), /^Fout: /);
    assert.equal(await page.locator('[id="tarieven-0-tarief-percentage"]').inputValue(), 'tien');
    await neem('opstellen-fout');
    await verder('klaar');
    assert.match(await page.locator('#bevindingen').innerText(), /Er is nog iets te doen/);
    await neem('opstellen-te-doen');
  });

  test('een geplakte lijst geeft cijfers, met een staaf en een interval per groep', async () => {
    await page.goto(adres);
    await tabNaar(page, 'main a[href="/no-show"]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await neem('no-show', true);
    await antwoord(page, 'doel', '8');
    await tabNaar(page, 'summary:has-text("Wat kost een no-show?")');
    await page.keyboard.press('Enter');
    await antwoord(page, 'prijs-werkacademie', '80');
    await tabNaar(page, '#lijst');
    await page.keyboard.insertText(lijst);
    await tabNaar(page, 'main form button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const tekst = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    for (const deel of ['33 no-shows op 101 afspraken: 32,7%.', '24,3% tot 42,4%', '3.120', '2 van de 103 rijen', 'Regel 103, afspraak-op']) assert.ok(tekst.includes(deel), `"${deel}" staat niet bij de cijfers`);
    assert.match(tekst, /Wat een registratie zonder die afmeldingen telt\s+39/);
    assert.equal(await page.getByRole('img', { name: 'ochtend: 32,7%, 95%-interval 24,3% tot 42,4%, 33 van 101' }).count(), 1);
    await neem('no-show-cijfers', true);
  });

  test('een bestand wordt gelezen zonder dat er iets wordt bewaard', async () => {
    await page.goto(`${adres}/no-show`);
    await page.setInputFiles('#bestand', { name: 'afspraken.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lijst}`) });
    await tabNaar(page, 'main form button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(await page.locator('.samenvatting').innerText(), /33 no-shows op 101/);
    assert.deepEqual(await zonderScript.context.cookies(), []);
  });

  test('een lijst met een burgerservicenummer wordt geweigerd, met de focus op de fout', async () => {
    await page.goto(`${adres}/no-show`);
    await tabNaar(page, '#lijst');
    await page.keyboard.insertText(`bsn;${lijst}`);
    await tabNaar(page, 'main form button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(await page.title(), /^Fout: /);
    assert.equal(await page.locator('#fouten:focus').count(), 1);
    await neem('no-show-fout', true);
  });

  test('het verloop van een persoon leidt zonder overtikken naar het advies', async () => {
    await page.goto(`${adres}/no-show/verloop`);
    await neem('verloop');
    await antwoord(page, 'regeling', 'participatiewet');
    await antwoord(page, 'onderdeel', 'voortgangsgesprek');
    await antwoord(page, 'doel', 'voorziening-arbeidsinschakeling');
    await antwoord(page, 'hoor', 'gehoord');
    await tabNaar(page, '#lijst');
    await page.keyboard.insertText(verloop);
    await tabNaar(page, '#formulier button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(await page.locator('#vervolg h2').innerText(), /advies vragen/);
    await neem('verloop-stap', true);
    await druk(page, 'naar', 'zaak');
    assert.equal(page.url(), `${adres}/`);
    assert.equal(await page.locator('input[name=stap]').inputValue(), 'zaak');
    assert.equal(await page.locator('input[name=oproep-2-afspraak]').inputValue(), '13-05-2024');
    assert.ok(await page.locator('#regeling-participatiewet').isChecked());
  });

  test('één afspraak in een formulier geeft de volgende stap en haar rij voor de registratie', async () => {
    await page.goto(`${adres}/no-show/verloop`);
    await antwoord(page, 'regeling', 'participatiewet');
    await antwoord(page, 'onderdeel', 'voortgangsgesprek');
    await antwoord(page, 'doel', 'voorziening-arbeidsinschakeling');
    for (const [kolom, waarde] of Object.entries(eenAfspraak)) {
      const veld = page.locator(`[name="rij-${kolom}"]`);
      if (await veld.evaluate((v) => v.tagName) === 'SELECT') await veld.selectOption(waarde);
      else await veld.fill(waarde);
    }
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Toon de volgende stap' }).press('Enter')]);
    assert.match(await page.locator('#vervolg h2').innerText(), /opnieuw oproepen/);
    assert.match(await page.locator('#registratierij').innerText(), /voortgangsgesprek;2024-05-02/);
    await neem('verloop-een-afspraak', true);
  });

  test('met de kleuren van het systeem houdt de tijdlijn geen eigen kleuren', async () => {
    await page.goto(adres);
    await druk(page, 'voorbeeld', 'no-show');
    await page.emulateMedia({ forcedColors: 'active' });
    const kleur = (plek) => page.locator(plek).first().evaluate((deel) => getComputedStyle(deel).fill);
    const tekst = await page.locator('body').evaluate((blad) => getComputedStyle(blad).color);
    for (const plek of ['.dag', '.as', '.wat', '.gedraging circle', '.verlaging rect']) assert.equal(await kleur(`svg ${plek}`), tekst, plek);
    await page.emulateMedia({ forcedColors: null });
  });

  test('geen verzoek verlaat de host', () => assert.deepEqual(vreemd, []));
});

describe('elke bladzijde en staat', { concurrency: 1 }, () => {
  test('de HTML is geldig', async () => {
    const fouten = [];
    for (const [naam, html] of staten) {
      const rapport = await htmlValidate.validateString(html);
      for (const bevinding of rapport.results.flatMap((r) => r.messages)) fouten.push(`${naam}: ${bevinding.ruleId} ${bevinding.message}`);
    }
    assert.equal(fouten.length, 0, fouten.slice(0, 25).join('\n'));
  });

  for (const [vorm, maat, media] of [['1280 px', 1280, 'screen'], ['320 px', 320, 'screen'], ['donker', 1280, 'screen'], ['print', 794, 'print']]) {
    test(`axe vindt niets bij ${vorm}`, async () => {
      const metScript = await start({ script: true });
      try {
        const blad = metScript.context.pages()[0] ?? await metScript.context.newPage();
        await blad.setViewportSize({ width: maat, height: 900 });
        await blad.emulateMedia({ media, colorScheme: vorm === 'donker' ? 'dark' : 'light' });
        let html;
        await blad.route(`${adres}/staat`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
        const fouten = [];
        for (const [naam, inhoud] of staten) {
          html = inhoud;
          await blad.goto(`${adres}/staat`);
          await blad.evaluate(axe);
          const gevonden = await blad.evaluate(() => window.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }));
          for (const fout of gevonden.violations) fouten.push(`${naam}: ${fout.id} ${fout.nodes.map((n) => n.target).join(' ')}`);
          const breedte = await blad.evaluate(() => document.documentElement.scrollWidth);
          if (breedte > maat) fouten.push(`${naam}: ${breedte} px breed`);
        }
        assert.ok(staten.size > 20, `maar ${staten.size} staten gezien`);
        assert.equal(fouten.length, 0, fouten.slice(0, 25).join('\n'));
      } finally {
        await metScript.sluit();
      }
    });
  }
});
