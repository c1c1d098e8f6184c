import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const wadah = document.getElementById('root');
if (wadah) createRoot(wadah).render(<App />);
