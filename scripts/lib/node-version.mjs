// Imported first by every script that runs on a fresh clone: built-in modules only.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cairn needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
