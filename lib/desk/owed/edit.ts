import * as z from 'zod/mini';
import { actionSchema } from '../../mentoring/action';
import { fits } from '../../shared/fits';

const { text, owner, due, kind, detail, approach, proposedBy } = actionSchema.shape;

const columns = { text, owner, due, kind, detail, approach, proposedBy };

/** Whether what was chosen before, and not saved, is a change of an action. */
export const isActionEdit = fits(z.partial(z.strictObject(columns)));
