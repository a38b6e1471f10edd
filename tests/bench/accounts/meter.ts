import type { Session } from '@/scripts/driver/session';
import type { Arrived, StandIn } from '@/tests/stand-ins/https-server';
import { workerCpu } from './cpu';
import type { Worker } from './worker';

/** What a piece of work in the worker cost: ms on a processor, requests, bytes received. */
export interface Cost {
  cpu: number;
  requests: number;
  bytes: number;
}

/** Measures work of the background worker, as the debugger and the stand-in see it. */
export class Meter {
  private arrived: Arrived[] = [];

  constructor(
    private readonly session: Session,
    private readonly worker: Worker,
    private readonly standIn: StandIn,
    private readonly origin: string,
  ) {}

  async cost(work: () => Promise<void>): Promise<Cost> {
    this.standIn.requests.length = 0;
    this.worker.received();
    const cpu = await workerCpu(this.session, work);
    this.arrived = this.standIn.requests.filter(
      ({ url, method }) => url.startsWith(`${this.origin}/`) && method !== 'OPTIONS',
    );
    return { cpu, requests: this.arrived.length, bytes: this.worker.received() };
  }

  /** What the last work asked for. */
  asked(): readonly Arrived[] {
    return this.arrived;
  }
}
