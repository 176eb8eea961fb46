// Imported before anything else. Written so that an old Node can read it, and then say what is wrong instead of stumbling later.
var version = process.versions.node;
var parts = version.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error('\nHeed needs Node.js 20.19 or newer; this is ' + version + '.\n');
  process.exit(1);
}
