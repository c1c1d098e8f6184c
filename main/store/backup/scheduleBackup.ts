import type { Clock } from '../clock';

/** Time between automatic backups, in milliseconds. */
export const BACKUP_INTERVAL_MS = 15 * 60 * 1000;

interface Schedule {
  readonly clock: Clock;
  /** True when something was committed since the last backup. */
  readonly hasChanges: () => boolean;
  readonly backup: () => Promise<unknown>;
  /** A backup that failed; the next interval tries again. */
  readonly onError: (error: unknown) => void;
}

/** Backs up every 15 minutes while there are changes; the result stops it. */
export const scheduleBackup = ({ clock, hasChanges, backup, onError }: Schedule): (() => void) => {
  let isRunning = false;
  return clock.every(BACKUP_INTERVAL_MS, () => {
    if (isRunning || !hasChanges()) return;
    isRunning = true;
    backup()
      .catch(onError)
      .finally(() => {
        isRunning = false;
      });
  });
};
