import type { Phrases } from './phrases';

export const spanishPhrases: Phrases = {
  openers: {
    good: [
      'Nunca escribo reseñas, imagínense.', 'Qué descubrimiento.', 'Llevo {n} años viniendo.', 'Mi hermana tenía razón.', 'Ya era hora de escribir esto.',
      'Seré breve.', 'Entramos por casualidad y nos quedamos por gusto.', 'Cinco estrellas sin pensarlo.', 'Da gusto encontrar algo así.', 'Me quito el sombrero.',
    ],
    mixed: ['Sensaciones encontradas.', 'Podría ser tan bueno.', 'Una de cal y otra de arena.', 'Voy a intentar ser imparcial.', 'Ni fu ni fa.', 'Regular.', 'Casi, casi.'],
    bad: [
      'Qué decepción.', 'No vuelvo.', 'Antes esto era otra cosa.', 'He esperado una semana para escribir en frío.', 'Así no.',
      '¿Hay alguien al mando?', 'Segunda queja por lo mismo.', 'Una tomadura de pelo.', 'Una estrella porque no se puede poner cero.', 'Intento no perder las formas, pero cuesta.',
    ],
  },
  closers: {
    good: ['Volveremos.', 'Gracias a todo el equipo.', '¡Hasta el {day}!', 'No cambien nada.', 'Recomendado con los ojos cerrados.', 'Un abrazo a {staff}.', 'Así da gusto.', 'Ya estamos pensando en la próxima.', '👏👏'],
    mixed: ['Le daré otra oportunidad.', 'Se puede mejorar.', 'Ya veremos.', 'Lo digo sin mala intención.', 'Aprobado raspado.', 'Ojalá alguien lo lea.', 'Ahí lo dejo.'],
    bad: [
      'Quiero que me devuelvan el dinero.', 'Sigo esperando respuesta.', 'Nunca más.', 'Una disculpa habría bastado.', 'No lo recomiendo.', 'Han perdido un cliente.', 'Son {money} tirados a la basura.', 'Indignante.', 'Que me llame alguien, por favor.',
    ],
  },
  turns: ['Pero.', 'Ahora, la otra cara.', 'Eso sí.', 'Por otro lado.', 'No todo es así.', 'Y luego está esto.'],
  clauses: {
    cafe: {
      good: [
        'La corteza del pan se oye desde la calle.', '{staff} se acordaba de lo que pedimos la otra vez.', 'Aun con cola, nos atendieron en {n} minutos.', 'La terraza al atardecer es una delicia.',
        'El perro tuvo su agua antes que nosotros la carta.', 'El bollo de cardamomo es de otro mundo.', 'De alérgenos lo saben todo, qué tranquilidad.', 'Mesas y baños impecables.',
      ],
      bad: [
        'Esperamos {wait} minutos a que alguien nos mirara.', 'El café llegó tibio.', 'El bocadillo estaba congelado por dentro.', 'Nos cobraron {money} de más.',
        'Habían dado nuestra mesa reservada.', 'El pan era de ayer, con suerte.', 'Pregunté por los frutos secos y resoplaron.', 'En el baño no había ni jabón ni papel.',
      ],
    },
    'guest-house': {
      good: [
        'La habitación olía a madera y a sábanas limpias.', 'Dormimos con el rumor de la rueda, una maravilla.', 'La cesta del desayuno es una fiesta.', '{staff} nos dibujó las rutas a mano.',
        'Las camas son comodísimas.', 'Llegamos tarde y no hubo ningún problema.', 'Por {rate} la noche, un regalo.',
      ],
      bad: [
        'Estuvimos {n} días sin agua caliente.', 'Las paredes son tan finas que conozco la vida de los vecinos.', 'De noche no contesta nadie.', 'Las sábanas tenían manchas.',
        'Había moho en la ducha.', 'El código de la puerta no funcionaba.', 'Cancelé a tiempo y me cobraron {money}.',
      ],
    },
    shop: {
      good: [
        'El paquete llegó un día antes.', 'Todo envuelto como si fuera cristal, y sin plástico.', 'El pan llegó fresco como del mostrador.', 'Me contestó una persona de verdad en una hora.',
        'La nota escrita a mano me encantó.', 'Pausar la suscripción es un clic.', 'Se rompió un tarro y mandaron otro sin discutir.',
      ],
      bad: [
        'El paquete llegó con {n} días de retraso.', 'La hogaza venía aplastada.', 'Me di de baja y me cobraron {money} igual.', 'Atención al cliente copia y pega siempre lo mismo.',
        'Al segundo día estaba todo verde.', 'Faltaba la mitad del pedido.', 'Llevo {n} semanas esperando el reembolso.',
      ],
    },
    app: {
      good: [
        'Pido en el autobús y recojo al pasar.', 'La app se acuerda de lo de siempre.', 'Todo claro y grande, hasta mi padre se apaña.', 'Se paga con un toque.',
        'Va bien hasta en mi móvil viejo.', 'Sin anuncios ni tonterías.', 'La hora de recogida se cumple al minuto.', 'La versión nueva va mucho más rápida.', 'Se ve lo que queda antes de salir de casa, muy bien pensado.',
      ],
      bad: [
        'Se cierra en cuanto abro la cesta.', 'El dinero salió y el pedido no existe.', 'Hay que iniciar sesión cada vez.', 'Desde la actualización no carga nada.',
        'El mapa me manda a la tienda equivocada.', 'Manda avisos a las tres de la mañana.', 'Mis puntos han desaparecido de un día para otro.', 'El código para entrar llega cuando ya ha caducado.', 'Me cobró {money} y luego dijo «pago rechazado».',
      ],
    },
    anywhere: {
      good: ['Se nota que les gusta su trabajo.', 'Arreglaron un error antes de que yo lo dijera.', 'Precios honestos.', '{staff} es un encanto.', 'A cada pregunta, una respuesta clara.', 'Te tratan como a un vecino.', 'Rápido, amable y sin líos.'],
      bad: ['He escrito {n} veces y silencio.', 'Quedaron en llamar el {day} y nada.', 'Al final resulta que la culpa era mía.', 'Más caro que antes y peor.', 'Nadie se hace responsable.', 'Me hablaron como a un niño pequeño.', 'La disculpa la escribió una máquina.'],
    },
  },
  flaws: [
    'Un poco caro.', 'En hora punta conviene ir con paciencia.', 'Un horario más amplio vendría bien.', 'Echo en falta algo más de salado.', 'El correo de confirmación llegó dos veces, nada grave.', 'Los fines de semana hay mucha gente.',
  ],
  questions: [
    '¿Abren los festivos?', '¿Tienen algo sin sésamo?', '¿Se puede reservar para doce?', '¿Envían a Canarias?', '¿Qué harina es exactamente?', '¿Puede entrar el perro?', '¿Puedo cambiar el día de entrega?', '¿Comparten la receta?',
  ],
  titles: {
    good: ['Una maravilla', 'Recomendable', 'Gracias', 'Perfecto', 'Muy contentos', 'De diez'],
    mixed: ['Regular', 'Casi', 'Mejorable', 'Sin más'],
    bad: ['No lo recomiendo', 'Sin respuesta', 'Muy mala experiencia', 'Nunca más', 'Dinero perdido', 'Una vergüenza'],
  },
  days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  money: (whole, cents) => (cents === undefined ? `${whole} €` : `${whole},${cents} €`),
};
