import { Command } from 'commander';

interface About {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What else somebody should know who asks for help with this command. */
  readonly more?: string;
  readonly example: string;
}

/** A command that says what it is for, with one example of its use. */
export const command = (name: string, { summary, more, example }: About): Command =>
  new Command(name)
    .summary(summary)
    .description(more === undefined ? `${summary}.` : `${summary}. ${more}`)
    .addHelpText('after', `\nExample:\n  $ npx goldthread ${example}`);

/** A command about the record of an installation. */
export const recordCommand = (name: string, about: About): Command =>
  command(name, about).option('--data <folder>', 'the data folder (default: ./data)');

/** A command of a person of the practice. */
export const actingCommand = (name: string, about: About): Command =>
  recordCommand(name, about)
    .option('--practice <name>', 'for which practice, where there is more than one')
    .option('--as <email>', 'as whom (default: the only admin)');
