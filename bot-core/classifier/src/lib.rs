//! A linear text classifier over characters, words and romanised skeletons.
