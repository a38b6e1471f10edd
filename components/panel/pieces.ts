import './later-texts';

/**
 * What a click, a key or another mode than the running meeting brings up, in one piece that is loaded
 * after the first paint: the more pieces there are, the more of what they share leaves the page's script.
 */
export { ActionEditor } from './ActionEditor';
export { CheckIn } from './CheckIn';
export { Closing } from './Closing';
export { ClosingDock, ClosingHead } from './ClosingFrame';
export { Earlier } from './Earlier';
export { GoalForm } from './GoalForm';
export { Idle, IdleDock, IdleHead } from './Idle';
export { LineChips } from './LineChips';
export { LineEditor } from './LineEditor';
export { MenuItems } from './MenuItems';
export { Prepare, PrepareDock, PrepareWhen } from './Prepare';
export { QuestionPicker } from './QuestionPicker';
export { Repairs, Staying } from './SeldomNotices';
export { Switcher } from './Switcher';
export { VeiledNotes, VeilMark } from './Veil';
export { WhoWith } from './WhoWith';
