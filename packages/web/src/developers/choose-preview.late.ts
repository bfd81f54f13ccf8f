/* Lets a link of the preview change one choice and leave the others as they are. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.picker a')];
const alone = document.querySelector<HTMLAnchorElement>('a.alone');
const chosen: Record<string, string> = {};
for (const { dataset, ariaCurrent } of links)
  if (ariaCurrent) chosen[dataset['part'] ?? ''] = dataset['value'] ?? '';

const address = (change: Record<string, string>): string => {
  const { theme, language, code } = { ...chosen, ...change };
  return `/error-pages/${theme}/${language}/${code}.html`;
};

for (const link of links)
  // The link is followed after this, with its new address.
  link.addEventListener('click', () => {
    const { part = '', value = '' } = link.dataset;
    chosen[part] = value;
    for (const other of links) {
      const { part: otherPart = '', value: otherValue = '' } = other.dataset;
      other.href = address({ [otherPart]: otherValue });
      if (otherPart === part) other.ariaCurrent = other === link ? 'true' : null;
    }
    if (alone) alone.href = address({});
  });
