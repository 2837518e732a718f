import event from './event.json';
import filter from './filter.json';
import frame from './frame.json';
import home from './home.json';
import problem from './problem.json';
import vocabulary from './vocabulary.json';

/** All English text of the interface: one file for each area, its name is the namespace. */
export const en = { event, filter, frame, home, problem, vocabulary };
