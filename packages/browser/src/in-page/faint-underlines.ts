/** Links whose underline is less than three times as light or dark as what it stands on. */
export function run(least: number): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('No canvas.');
  // Whatever notation a colour is in, drawn over what lies below it: red, green, blue.
  const drawn = (colours: readonly string[]): number[] => {
    for (const colour of ['#fff', ...colours]) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colours: readonly string[]): number => {
    const [red = 0, green = 0, blue = 0] = drawn(colours).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const below = (element: Element): string[] => {
    const grounds: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement)
      grounds.unshift(getComputedStyle(at).backgroundColor);
    return grounds;
  };
  const faint = [...document.querySelectorAll('a[href], a[href] *')].flatMap((element) => {
    const { textDecorationLine, textDecorationColor } = getComputedStyle(element);
    if (!textDecorationLine.includes('underline') || !element.checkVisibility()) return [];
    const ground = below(element);
    const [dark = 0, light = 0] = [
      luminance(ground),
      luminance([...ground, textDecorationColor]),
    ].toSorted((a, b) => a - b);
    const contrast = (light + 0.05) / (dark + 0.05);
    return contrast < least ? [`${element.textContent.trim()}: ${contrast.toFixed(2)}`] : [];
  });
  return [...new Set(faint)];
}
