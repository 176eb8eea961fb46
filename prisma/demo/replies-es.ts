import type { ReplyPhrases } from './reply-phrases';

export const spanishReplies: ReplyPhrases = {
  openers: {
    good: ['Gracias{, name}, nos ha alegrado la mañana.', 'Qué alegría leerlo{, name}, ¡muchas gracias!', '¡Mil gracias{, name}!', 'Palabras así van a la pared del obrador{, name}. Gracias.', 'Gracias por dedicarnos un rato{, name}.'],
    mixed: ['Gracias por una opinión tan justa{, name}, y siento lo que falló.', 'Gracias{, name}, por las dos mitades; la segunda la siento.', 'Una opinión honesta{, name}, gracias, y perdón por lo que faltó.', 'Gracias por la franqueza{, name}. Siento que fuera solo a medias.'],
    bad: [
      'Lo siento{, name}, y gracias por decirlo.', 'Gracias por escribirlo{, name}. Siento que hiciera falta.', 'Podía esperar más de nosotros{, name}. Lo siento mucho, y gracias por avisar.', 'Lo he leído dos veces{, name}. Perdón, y gracias por hablar claro.',
      'No debió ser así{, name}. Lo siento, y gracias por contárnoslo.',
    ],
  },
  good: {
    cafe: ['Oskar lo leyó en voz alta antes de la primera hornada.', 'El turno de mañana se lo agradece y le manda saludos.', 'Cuidamos las cosas pequeñas, y da gusto que alguien lo note.', 'Se lo he pasado a todos los que estaban ese día.'],
    'guest-house': ['Teodora se lo leyó a toda la cocina.', 'Nueve habitaciones y una rueda vieja dan trabajo; palabras así dan ganas.', 'Fue un placer tener su visita en casa.', 'Yuki, la de los desayunos, ha guardado el mensaje.'],
    shop: ['Está colgado encima de la mesa de empaquetar.', 'Mandar pan por correo es cuestión de confianza; qué bien que llegara como debía.', 'Fionn, en el almacén, también da las gracias, con harina en las dos manos.', 'Los panaderos lo leerán mañana a las cuatro.'],
    app: ['Las dos personas que hacen la app lo han leído, una de ellas dos veces.', 'La mantenemos sencilla a propósito; qué bien que cumpla.', 'Va directo al equipo de los pedidos.', 'Vendrá más, despacio y probado.'],
  },
  bad: {
    cafe: [
      'He hablado con quienes estaban ese día y lo hemos repasado punto por punto; la culpa fue nuestra.', 'Hemos cambiado el relevo de la tarde, porque esto no puede depender de quién esté.', 'Pagó por un buen rato y no lo tuvo. Esta mañana lo hemos hablado con todo el equipo.',
      'He mirado el día, y fue tal como lo cuenta.',
    ],
    'guest-house': [
      'Una noche aquí tiene que dar descanso, y la suya no lo dio. Hemos revisado la habitación y las notas, y sabemos dónde fallamos.', 'Alguien debió atenderle al momento. Desde esta semana, el número de noche lo coge una persona.',
      'Lo he revisado con Teodora, puerta por puerta. Lo que encontró estará arreglado antes de que nadie vuelva a dormir ahí.', 'No debió tener que pedirlo dos veces. Lo que cambia está escrito y colgado en recepción.',
    ],
    shop: [
      'He seguido su pedido del horno al transportista, y el error fue nuestro.', 'Un pedido es una promesa, y esta no se cumplió. El almacén está revisando todo el lote.', 'Debimos escribirle antes de que escribiera usted. Los correos de esa semana se contestan hoy a mano.',
      'El error está encontrado y corregido también para los pedidos siguientes.',
    ],
    app: ['Hemos podido reproducirlo; el arreglo está en pruebas.', 'Es un fallo nuestro, no de su teléfono, y va el primero de la lista.', 'Se lo he pasado a quienes la hacen, con sus palabras.', 'No debió salir así; viene una actualización.'],
  },
  mixed: ['Los elogios ya están con quien los merece, y el resto va a la reunión de esta semana.', 'Lo que le gustó se queda; lo que no, lo miramos.', 'Preferimos oírlo que adivinarlo, y algo de eso se puede mejorar.', 'En lo segundo tiene razón, y estamos en ello.'],
  closers: {
    glad: ['¡Hasta pronto!', 'Será un gusto volver a verle.', '¡Salude cuando vuelva por aquí!', 'Un abrazo de todo el equipo.'],
    contact: ['Escríbame a {mail} y me ocupo en persona.', 'Si quiere contarme más, leo yo {mail}.', 'Me gustaría arreglarlo: {mail} me llega directamente.', 'Deme, por favor, la ocasión de arreglarlo: {mail}.'],
  },
};
