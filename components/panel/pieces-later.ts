import { piece } from './piece';

export const ActionEditor = piece((all) => all.ActionEditor);
export const CheckIn = piece((all) => all.CheckIn);
export const Earlier = piece((all) => all.Earlier);
export const GoalForm = piece((all) => all.GoalForm);
export const LineChips = piece((all) => all.LineChips);
export const LineEditor = piece((all) => all.LineEditor);
export const MenuItems = piece((all) => all.MenuItems);
export const QuestionPicker = piece((all) => all.QuestionPicker);
export const Repairs = piece((all) => all.Repairs);
export const Staying = piece((all) => all.Staying);
export const Switcher = piece((all) => all.Switcher);
export const VeiledNotes = piece((all) => all.VeiledNotes);
export const VeilMark = piece((all) => all.VeilMark);
export const WhoWith = piece((all) => all.WhoWith);
