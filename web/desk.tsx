import { render } from 'preact';
import { Desk } from './shell.js';

render(<Desk />, document.getElementById('desk')!);
