/** Names of the ecosystems whose constants the facts hold; proper names, so not translated. */
const names: Readonly<Record<string, string>> = {
  node: 'Node.js',
  python: 'Python',
  go: 'Go',
  java: 'Java',
  jakarta: 'Jakarta Servlet',
  dotnet: '.NET',
  rust: 'Rust',
  symfony: 'PHP, Symfony',
  rack: 'Ruby, Rack',
  spring: 'Spring',
  ktor: 'Kotlin, Ktor',
};

export const ecosystemName = (key: string): string => names[key] ?? key;
