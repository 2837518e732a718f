import about from './about.json';
import apiDocs from './apiDocs.json';
import auth from './auth.json';
import brief from './brief.json';
import calendar from './calendar.json';
import changes from './changes.json';
import cite from './cite.json';
import desk from './desk.json';
import event from './event.json';
import eventPage from './eventPage.json';
import filter from './filter.json';
import frame from './frame.json';
import home from './home.json';
import list from './list.json';
import mail from './mail.json';
import map from './map.json';
import matrix from './matrix.json';
import people from './people.json';
import problem from './problem.json';
import profile from './profile.json';
import readerTime from './readerTime.json';
import relation from './relation.json';
import subscribe from './subscribe.json';
import timeline from './timeline.json';
import views from './views.json';
import vocabulary from './vocabulary.json';

/** All English text of the interface: one file for each area, its name is the namespace. */
export const en = {
  about,
  apiDocs,
  auth,
  brief,
  calendar,
  changes,
  cite,
  desk,
  event,
  eventPage,
  filter,
  frame,
  home,
  list,
  mail,
  map,
  matrix,
  people,
  problem,
  profile,
  readerTime,
  relation,
  subscribe,
  timeline,
  views,
  vocabulary,
};
