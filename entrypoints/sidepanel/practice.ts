/** All that needs the library of prompts, in one piece: it is loaded when the first prompt is asked for. */
export { closingQuestion, questionBank } from './question-bank';
export { ThinkArea } from './ThinkArea';
