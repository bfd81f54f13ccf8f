import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const list = process.argv.slice(2);
for (const [i, item] of list.entries()) {
  const [tag, width, q] = item.split(':');
  const p = await b.newPage({ viewport: { width: Number(width), height: 800 } });
  p.on('pageerror', (e) => console.log('ERR', e.message));
  await p.goto(`http://127.0.0.1:4740/${tag}/404/`);
  await p.keyboard.press('/');
  await p.keyboard.type(q);
  await p.waitForTimeout(900);
  console.log(
    item,
    await p.evaluate(() =>
      [...document.querySelectorAll('[role=listbox]:not([hidden]) > div')]
        .map(
          (g) =>
            (g.ariaLabel ?? '-') +
            ': ' +
            [...g.querySelectorAll('a')]
              .slice(0, 7)
              .map((a) => a.textContent.slice(0, 90) + ' → ' + a.pathname)
              .join(' | ') +
            ' (' +
            g.querySelectorAll('a').length +
            ')',
        )
        .join('\n   '),
    ),
  );
  await p.screenshot({ path: `/tmp/s1/shot${i}.png` });
  await p.close();
}
await b.close();
