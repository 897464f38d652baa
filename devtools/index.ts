import { createPanel } from '../src/browser/devtools-panel.ts';
import { recordTab } from '../src/browser/recording.ts';

createPanel('Flask Session', '/src/icons/32.png', '/devtools/panel.html');
recordTab();
