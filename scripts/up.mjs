// npm run up [-- --demo --port N --host H --data DIR --dev --no-install]
// Only this check and the step behind it: what an old Node cannot read is loaded when it is known that it will not be asked to.
import './check-node.mjs';

import('./bring-up.mjs').catch(function (error) {
  console.error(error);
  process.exit(1);
});
