export { EXAMPLE_LAYOUT } from '../../src/reports/certificates/layouts/example-layout.js';
