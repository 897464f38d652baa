export { mountPanel } from './mount-panel.tsx';
export { mountPopup } from './mount-popup.tsx';
