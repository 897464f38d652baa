import { createPanel } from '../src/browser/devtools-panel.ts';

createPanel('Flask Session', '/src/icons/32.png', '/devtools/panel.html');
