# Fijian: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = na kena vakaturi na yacamuni, ke o ni semata kina na veivosaki oqo: na kena naba, porojeketi kei na ituvaki, kei na yacamuni kei na nomuni imeli, lokataki ena ki
privacy-rights = E rawa ni soli vei kemuni kece ena dua na faile, kei na yacadra ni o ira era raica na kena vakaturi na yacamuni. E rawa talega mo ni bokoca sara vakataki kemuni.
privacy-exported = E tu ena faile oqo na ka kece au maroroya me baleti kemuni, kei ira era raica na kena vakaturi na yacamuni.
privacy-erase-what = Au na bokoca na nomuni akaude, digidigi, veivosaki kei na kerekere, kei na yacamuni kei na nomuni imeli. E sega ni rawa ni vakalesui mai.
privacy-erase-stays = Ena vo ena porokaramu na kena vakaturi, sega na yacamuni: na kena naba, porojeketi, matanitu kei na ituvaki ga.
privacy-erased = Sa bokoci na ka kece me baleti kemuni.

# Buttons, at most 40 characters.
privacy-button-export = Vakauta mai na noqu itukutuku
privacy-button-erase = Bokoca na noqu itukutuku
privacy-button-erase-all = Io, bokoca kece
