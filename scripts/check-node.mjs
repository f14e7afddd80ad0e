// Plain JavaScript, because it must run on the Node it complains about.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This project runs on Node 24, which "npm ci" brings along, but found ${process.version}.\n` +
      'Run "npm ci" again, or "npm rebuild node" after installing something else.',
  );
  process.exit(1);
}
