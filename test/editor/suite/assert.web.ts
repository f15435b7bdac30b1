import assert from "node:assert";

/** What `node:assert/strict` gives, in a browser. */
export default assert.strict;
