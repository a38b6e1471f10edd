import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import type { Marks } from '@/lib/reminders/marks';
import type { PromptSource } from '@/lib/reminders/prompt-rows';
import { type PromptSurface, showPrompts } from '@/lib/reminders/show-prompts';
import type { Settings } from '@/lib/shared/settings';
import { DAY } from '@/lib/shared/time';

class Killed extends Error {}

/** Where a worker dies: at its n-th call of the browser or the database, before or after its effect. */
export interface Death {
  step: number;
  after: boolean;
}

/** Makes each method of `target` a place where the worker can die. */
function mortal<T extends object>(target: T, die: (after: boolean) => void, step: () => void): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        step();
        die(false);
        const result: unknown = await value.apply(object, args);
        die(true);
        return result;
      };
    },
  });
}

/** A browser and a database in memory; they outlive each worker. */
export class FakeBrowser {
  meetings: Meeting[] = [];
  partners: Partner[] = [];
  withNotes = new Set<string>();
  reflected = new Set<string>();
  openMine = 2;
  alarm: number | null = null;
  visible = new Set<string>();
  /** Each notification as it was made. */
  shown: { id: string; title: string; message: string; buttons: readonly string[] }[] = [];
  marks: Marks = [];

  private source(): PromptSource {
    return {
      rows: async (now) => ({
        meetings: this.meetings.filter(
          (one) =>
            one.deletedAt === null && one.start >= now - 4 * DAY && one.start <= now + 16 * DAY,
        ),
        partners: new Map(this.partners.map((one) => [one.id, one])),
      }),
      open: async () => this.openMine,
      hasNotes: async (id) => this.withNotes.has(id),
      hasReflection: async (id) => this.reflected.has(id),
    };
  }

  private surface(): PromptSurface {
    return {
      setAlarms: async (_, alarms) => {
        this.alarm = alarms[0]?.when ?? null;
      },
      notify: async (id, title, message, buttons) => {
        this.visible.add(id);
        this.shown.push({ id, title, message, buttons });
      },
      seen: async () => [...this.visible],
      withdraw: async (prefix, keep) => {
        for (const id of this.visible)
          if (id.startsWith(prefix) && !keep.includes(id)) this.visible.delete(id);
      },
      readMarks: async () => this.marks,
      writeMarks: async (marks) => {
        this.marks = marks;
      },
    };
  }

  /** One worker looks at `now`; answers whether it lived to the end. */
  async look(settings: Settings, now: number, death?: Death, discreet = false): Promise<boolean> {
    let at = 0;
    const die = (after: boolean) => {
      if (death && (at > death.step || (at === death.step && after === death.after)))
        throw new Killed();
    };
    const step = () => {
      at += 1;
    };
    try {
      await showPrompts(
        {
          source: mortal(this.source(), die, step),
          surface: mortal(this.surface(), die, step),
          settings,
          discreet,
          word: ({ id, params }) => [id, ...Object.values(params)].join(' '),
        },
        now,
      );
      return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return false;
    }
  }
}
