import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './ui/theme.css';
import './features/study-card/study-card.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(<App />);
