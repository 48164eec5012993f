// Installs what the hub and its tests need beside Node, or says how.
import { ensure } from './prerequisites.mjs';

ensure(['java', 'maven', 'chromium']);
console.log('Java, Maven and Chromium are there.');
